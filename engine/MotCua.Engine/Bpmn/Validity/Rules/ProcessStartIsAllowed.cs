using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.2: a process starts by none, message, timer, conditional or signal events (EXT.098).</summary>
internal sealed class ProcessStartIsAllowed() : ValidityRule("MC-BPMN-298", Severity.Error, 98)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("startEvent").Where(s => s.Parent!.Is("process") && model.Has(s, "escalation", "error", "cancel", "compensate", "terminate", "link")));
}
