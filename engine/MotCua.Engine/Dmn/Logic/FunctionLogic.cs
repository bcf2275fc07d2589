using System.Collections.Immutable;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>A boxed function, also the logic of a business knowledge model. Without a body (Java, PMML) it can only fail.</summary>
internal sealed class FunctionLogic(string name, ImmutableArray<FunctionLogic.Parameter> parameters, DmnLogic? body, DmnType result) : DmnLogic
{
    // A boxed body nests by its elements, not by a depth known at once; this is what a call of it counts for.
    private const int Levels = 10;

    public ImmutableArray<Parameter> Parameters { get; } = parameters;

    public override FeelType Type => FeelType.FunctionOf(Parameters.Select(p => p.Type.Feel), result.Feel.Kind == FeelTypeKind.Any ? body?.Type ?? FeelType.Any : result.Feel);

    public override IEnumerable<DmnLogic> Parts => body is null ? [] : [body];

    protected override FeelValue Compute(DmnRun run, FeelFrame frame)
        => new FeelFunction(name, [.. Parameters.Select(p => new FeelParameter(p.Name, p.Type.Feel))], (feel, at, arguments) =>
        {
            if (body is null)
            {
                return run.Fail(FeelTexts.ExternalFunction, ElementId);
            }

            if (!feel.Enter(at, Levels))
            {
                return FeelValue.Null;
            }

            var inner = frame;
            for (var i = 0; i < Parameters.Length; i++)
            {
                inner = inner.With(Parameters[i].Name, run.Fit(arguments[i], Parameters[i].Type, Parameters[i].Name, ElementId));
            }

            var value = run.Fit(body.Evaluate(run, inner), result, name, ElementId);
            feel.Leave(Levels);
            return value;
        });

    internal sealed record Parameter(string Name, DmnType Type);
}
