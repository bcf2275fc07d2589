namespace MotCua.Engine.Feel;

/// <summary>
/// One run with its outermost frame per thread, for expressions whose frames nobody can keep: those that make no functions.
/// </summary>
internal sealed class FeelRunPool
{
    [ThreadStatic]
    private static FeelRunPool? _spare;

    private FeelRunPool(FeelScope scope)
    {
        Run = new FeelRun(scope.Limits, scope.Now);
        Frame = FeelFrame.Root(Run, scope.Names);
    }

    public FeelRun Run { get; }

    public FeelFrame Frame { get; }

    public static FeelRunPool Rent(FeelScope scope)
    {
        if (_spare is not { } spare)
        {
            return new FeelRunPool(scope);
        }

        _spare = null;
        spare.Run.Start(scope.Limits, scope.Now);
        spare.Frame.Restart(scope.Names);
        return spare;
    }

    public void Return()
    {
        // What was read must not be held on to.
        Frame.Restart(FeelContext.Empty);
        Run.Start(FeelLimits.Default, null);
        _spare = this;
    }
}
