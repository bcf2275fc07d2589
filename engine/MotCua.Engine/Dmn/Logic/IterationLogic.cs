using System.Collections.Immutable;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

internal enum IterationKind
{
    For,
    Some,
    Every,
}

/// <summary>A boxed iteration or quantification (DMN 1.4).</summary>
internal sealed class IterationLogic(IterationKind kind, string variable, DmnLogic source, DmnLogic body) : DmnLogic
{
    protected override FeelValue Compute(DmnRun run, FeelFrame frame)
    {
        var over = source.Evaluate(run, frame);
        if (FeelSequences.Of(over) is not { } items)
        {
            return run.Fail(FeelTexts.NotIterable, ElementId, FeelTerms.Of(over));
        }

        var results = ImmutableArray.CreateBuilder<FeelValue>();
        foreach (var item in items)
        {
            if (!run.Feel.Spend(default))
            {
                run.Attribute(ElementId);
                return FeelValue.Null;
            }

            var inner = frame.With(variable, item);
            var value = body.Evaluate(run, kind == IterationKind.For ? inner.With("partial", new FeelList(results.ToImmutable())) : inner);
            if (kind != IterationKind.For && value.AsBoolean == (kind == IterationKind.Some))
            {
                return value;
            }

            if (kind != IterationKind.For && value is not (FeelBoolean or FeelNull))
            {
                run.Note(FeelTexts.ConditionType, ElementId, FeelTerms.Of(value));
            }

            results.Add(value);
        }

        return kind == IterationKind.For ? new FeelList(results.ToImmutable())
            : results.Any(r => r.AsBoolean is null) ? run.Fail(FeelTexts.NullOperand, ElementId, kind == IterationKind.Some ? "some" : "every")
            : FeelValue.Of(kind == IterationKind.Every);
    }
}
