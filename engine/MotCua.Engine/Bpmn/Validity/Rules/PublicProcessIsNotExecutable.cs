using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.2: a public process is not executable (EXT.035).</summary>
internal sealed class PublicProcessIsNotExecutable() : ValidityRule("MC-BPMN-235", Severity.Error, 35)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("process").Where(p => p.Get("processType") == "Public" && p.IsTrue("isExecutable")));
}
