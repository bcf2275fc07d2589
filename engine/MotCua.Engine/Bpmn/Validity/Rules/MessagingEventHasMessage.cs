using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.4: an intermediate event at the end of a message flow is a message event.</summary>
internal sealed class MessagingEventHasMessage() : ValidityRule("MC-BPMN-363", Severity.Warning)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(MessageEnds.Of(model, "targetRef").Concat(MessageEnds.Of(model, "sourceRef"))
            .Where(e => (e.Is("intermediateCatchEvent") || e.Is("intermediateThrowEvent") || e.Is("boundaryEvent")) && !model.Has(e, "message")));
}
