using System.Xml.Linq;
using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Sections 9.5, 9.6: a choreography between pools is joined to them by participant associations; a message flow does not end at its activities (EXT.033).</summary>
internal sealed class ChoreographyInCollaborationIsMapped() : ValidityRule("MC-BPMN-233", Severity.Warning, 33)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from collaboration in model.All("collaboration")
           let mapped = Mapped(model, collaboration)
           let reached = Reached(model, collaboration)
           from reference in collaboration.Texts("choreographyRef").Distinct(StringComparer.Ordinal)
           let choreography = model.Find(collaboration, reference)
           where choreography is not null && (reached.Contains(choreography) || !choreography.Children("participant").All(mapped.Contains))
           select On(collaboration, ("reference", reference));

    private static HashSet<XElement?> Mapped(BpmnModel model, XElement collaboration)
        => [.. collaboration.Children("participantAssociation").SelectMany(a => a.Texts("innerParticipantRef")).Select(r => model.Find(collaboration, r))];

    /// <summary>The choreographies into which message flows lead.</summary>
    private static HashSet<XElement> Reached(BpmnModel model, XElement collaboration)
        => [.. collaboration.Children("messageFlow")
            .SelectMany(f => new[] { model.FindBy(f, "sourceRef"), model.FindBy(f, "targetRef") })
            .OfType<XElement>().SelectMany(end => end.Ancestors().Where(a => a.Is(BpmnNames.Choreographies)))];
}
