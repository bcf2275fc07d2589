using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.3.3: a receive task that starts the process has no incoming flow (EXT.049).</summary>
internal sealed class InstantiatingReceiveTaskIsFirst() : ValidityRule("MC-BPMN-249", Severity.Error, 49)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("receiveTask").Where(t => t.IsTrue("instantiate") && model.Incoming(t).Count > 0));
}
