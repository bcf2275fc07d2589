using System.Collections.Immutable;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>A boxed invocation: a function called with named arguments.</summary>
internal sealed class InvocationLogic(DmnLogic function, ImmutableArray<KeyValuePair<string, DmnLogic>> bindings) : DmnLogic
{
    public override FeelType Type => function.Type.ResultType;

    protected override FeelValue Compute(DmnRun run, FeelFrame frame)
    {
        var target = function.Evaluate(run, frame);
        var arguments = bindings.Select(b => b.Value.Evaluate(run, frame)).ToArray();
        ImmutableArray<string> names = [.. bindings.Select(b => b.Key)];
        var at = default(FeelSpan);
        var value = target switch
        {
            FeelFunction { Builtin: { } builtin } => builtin.Invoke(run.Feel, at, names, arguments),
            FeelFunction called => FeelBinding.Invoke(run.Feel, at, called, names, arguments),
            _ => run.Feel.Fail(at, FeelTexts.NotAFunction, DmnRun.Shown(target)),
        };
        run.Attribute(ElementId);
        return value;
    }
}
