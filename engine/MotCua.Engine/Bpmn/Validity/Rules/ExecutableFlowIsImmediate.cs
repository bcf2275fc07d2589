using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 8.3.13: in an executable process isImmediate may not be false (EXT.024).</summary>
internal sealed class ExecutableFlowIsImmediate() : ValidityRule("MC-BPMN-224", Severity.Error, 24)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("sequenceFlow").Where(f => !f.IsTrue("isImmediate", absent: true) && f.IsExecutable()));
}
