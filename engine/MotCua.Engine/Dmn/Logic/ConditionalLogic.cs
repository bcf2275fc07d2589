using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>A boxed conditional (DMN 1.4).</summary>
internal sealed class ConditionalLogic(DmnLogic condition, DmnLogic then, DmnLogic otherwise) : DmnLogic
{
    public override IEnumerable<DmnLogic> Parts => [condition, then, otherwise];

    protected override FeelValue Compute(DmnRun run, FeelFrame frame)
    {
        var verdict = condition.Evaluate(run, frame);
        if (verdict is not (FeelBoolean or FeelNull))
        {
            return run.Fail(FeelTexts.ConditionType, ElementId, FeelTerms.Of(verdict));
        }

        return (verdict == FeelBoolean.True ? then : otherwise).Evaluate(run, frame);
    }
}
