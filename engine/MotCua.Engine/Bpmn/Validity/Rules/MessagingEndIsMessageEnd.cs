using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.3: an end event that a message flow leaves has a message definition (EXT.109).</summary>
internal sealed class MessagingEndIsMessageEnd() : ValidityRule("MC-BPMN-309", Severity.Error, 109)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(MessageEnds.Of(model, "sourceRef").Where(e => e.Is("endEvent") && !model.Has(e, "message")));
}
