namespace MotCua.Engine.Feel;

/// <summary>Defining and calling functions.</summary>
internal static class CallCode
{
    public static FeelCode Function(FunctionNode node)
    {
        var body = FeelCompiler.Compile(node.Body);
        var levels = node.Body.Depth;
        return frame => new FeelFunction("", node.Parameters, (run, at, arguments) =>
        {
            if (!run.Enter(at, levels))
            {
                return FeelValue.Null;
            }

            var inner = frame.In(run);
            for (var i = 0; i < arguments.Count; i++)
            {
                inner = inner.With(node.Parameters[i].Name, arguments[i]);
            }

            var result = body(inner);
            run.Leave(levels);
            return result;
        });
    }

    public static FeelCode External(ExternalFunctionNode node)
        => _ => new FeelFunction("", node.Parameters, (run, at, _) => run.Fail(at, FeelTexts.ExternalFunction));

    public static FeelCode Call(CallNode node)
    {
        var arguments = node.Arguments.Select(FeelCompiler.Compile).ToArray();
        if (node.Function is not NameNode name)
        {
            var target = FeelCompiler.Compile(node.Function);
            return frame => Invoke(frame.Run, node, target(frame), Evaluate(frame, arguments));
        }

        var builtin = FeelBuiltins.Find(name.Name);
        var constant = builtin is null ? null : Constant(node, name.Name, builtin);
        return frame =>
        {
            if (frame.TryGet(name.Name, out var function))
            {
                return Invoke(frame.Run, node, function, Evaluate(frame, arguments));
            }

            if (builtin is null)
            {
                return frame.Run.Fail(name.Span, FeelTexts.UnknownFunction, name.Name);
            }

            if (constant is not null)
            {
                return frame.Run.Spend(node.Span) ? constant : FeelValue.Null;
            }

            var values = frame.Run.Rent(arguments.Length);
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = arguments[i](frame);
            }

            var result = builtin.Invoke(frame.Run, node.Span, node.Names, values);
            frame.Run.Return(values);
            return result;
        };
    }

    // date("2026-02-17") and its like are values as good as literals; what fails is left to say so each time.
    private static FeelValue? Constant(CallNode node, string name, FeelBuiltinGroup builtin)
        => name is "date" or "time" or "date and time" or "duration" && node.Names.IsEmpty && node.Arguments is [LiteralNode { Value: FeelString text }]
            && builtin.Invoke(new FeelRun(FeelLimits.Default, null), node.Span, [], [text]) is { IsNull: false } value
            ? value
            : null;

    /// <summary>Calls a function value with positional arguments.</summary>
    public static FeelValue Apply(FeelRun run, FeelSpan at, FeelFunction function, params FeelValue[] arguments)
        => function.Builtin is { } builtin ? builtin.Invoke(run, at, [], arguments) : FeelBinding.Invoke(run, at, function, [], arguments);

    private static FeelValue[] Evaluate(FeelFrame frame, FeelCode[] arguments)
    {
        var values = new FeelValue[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i](frame);
        }

        return values;
    }

    private static FeelValue Invoke(FeelRun run, CallNode node, FeelValue target, FeelValue[] arguments) => target switch
    {
        FeelFunction { Builtin: { } builtin } => builtin.Invoke(run, node.Span, node.Names, arguments),
        FeelFunction function => FeelBinding.Invoke(run, node.Span, function, node.Names, arguments),
        FeelNull => run.Fail(node.Function.Span, FeelTexts.NotAFunction, "null"),
        _ => run.Fail(node.Function.Span, FeelTexts.NotAFunction, FeelTerms.Of(target)),
    };
}
