using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.4: a cancel boundary event sits on a transaction (EXT.111).</summary>
internal sealed class CancelSitsOnTransaction() : ValidityRule("MC-BPMN-311", Severity.Error, 111)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("boundaryEvent").Where(b => model.Has(b, "cancel") && model.FindBy(b, "attachedToRef") is { } host && !host.Is("transaction")));
}
