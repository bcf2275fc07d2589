using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.3: a cancel end event stands in a transaction (EXT.106).</summary>
internal sealed class CancelEndsATransaction() : ValidityRule("MC-BPMN-306", Severity.Error, 106)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("endEvent").Where(e => model.Has(e, "cancel") && !e.Ancestors(BpmnNamespaces.Model + "transaction").Any()));
}
