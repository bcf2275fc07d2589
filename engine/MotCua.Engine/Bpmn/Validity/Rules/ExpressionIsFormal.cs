using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 8.3.6: in an executable process an expression is a formal one; words in a natural language cannot be run (EXT.012).</summary>
internal sealed class ExpressionIsFormal() : ValidityRule("MC-BPMN-212", Severity.Warning, 12)
{
    private static readonly string[] Expressions =
    [
        "completionCondition", "from", "to", "activationCondition", "loopCardinality", "conditionExpression", "loopCondition", "timeDate", "timeDuration", "timeCycle",
    ];

    private static readonly HashSet<string> Holders = new(StringComparer.Ordinal)
    {
        "adHocSubProcess", "assignment", "complexGateway", "multiInstanceLoopCharacteristics", "sequenceFlow", "standardLoopCharacteristics", "timerEventDefinition",
    };

    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All(Expressions).Where(e => Holders.Contains(e.Parent!.Name.LocalName) && e.IsExecutable() && !e.IsFormal()));
}
