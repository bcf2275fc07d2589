using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>A literal expression; null when its text is wrong, which the reading has reported.</summary>
internal sealed class LiteralLogic(FeelExpression? expression, FeelDiagnostic? mistake, DmnType type) : DmnLogic
{
    /// <summary>The expression; null when its text is wrong.</summary>
    public FeelExpression? Expression => expression;

    public override FeelType Type => type.Feel;

    protected override FeelValue Compute(DmnRun run, FeelFrame frame)
        => expression is not null ? run.Evaluate(expression, frame, ElementId)
            : mistake is null ? run.Fail(DmnTexts.NoLogic, ElementId, ElementId)
            : run.Fail(FeelTexts.All.First(k => k.Code == mistake.Code), ElementId, [.. mistake.Arguments]);
}
