using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 8.3.13: a flow out of a parallel gateway has no condition; it would be taken all the same.</summary>
internal sealed class ParallelFlowHasNoCondition() : ValidityRule("MC-BPMN-365", Severity.Warning)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("sequenceFlow").Where(f => f.Child("conditionExpression") is not null && model.FindBy(f, "sourceRef") is { } source && source.Is("parallelGateway")));
}
