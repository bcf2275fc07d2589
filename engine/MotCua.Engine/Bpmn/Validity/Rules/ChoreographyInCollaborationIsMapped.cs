using System.Xml.Linq;
using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Sections 9.5, 9.6: a choreography between pools is joined to them by participant associations; a message flow does not end at its activities (EXT.033).</summary>
internal sealed class ChoreographyInCollaborationIsMapped() : ValidityRule("MC-BPMN-233", Severity.Warning, 33)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from collaboration in model.All("collaboration")
           from reference in collaboration.Texts("choreographyRef")
           where model.Find(collaboration, reference) is { } choreography
              && (!AllMapped(model, collaboration, choreography) || EndsInside(model, collaboration, choreography))
           select On(collaboration, ("reference", reference));

    private static bool AllMapped(BpmnModel model, XElement collaboration, XElement choreography)
    {
        var inner = collaboration.Children("participantAssociation").SelectMany(a => a.Texts("innerParticipantRef")).Select(r => model.Find(collaboration, r)).ToHashSet();
        return choreography.Children("participant").All(inner.Contains);
    }

    private static bool EndsInside(BpmnModel model, XElement collaboration, XElement choreography)
        => collaboration.Children("messageFlow")
            .SelectMany(f => new[] { model.FindBy(f, "sourceRef"), model.FindBy(f, "targetRef") })
            .Any(end => end is not null && end.Ancestors().Contains(choreography));
}
