using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.2: a start event that a message flow reaches has a message definition (EXT.103).</summary>
internal sealed class MessagedStartIsMessageStart() : ValidityRule("MC-BPMN-303", Severity.Error, 103)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(MessageEnds.Of(model, "targetRef").Where(e => e.Is("startEvent") && !model.Has(e, "message")));
}
