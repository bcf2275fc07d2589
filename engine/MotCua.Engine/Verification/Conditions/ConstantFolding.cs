using MotCua.Engine.Feel;

namespace MotCua.Engine.Verification.Conditions;

/// <summary>The value of expressions that read nothing: literals, <c>date("2026-01-01")</c>, <c>2 * 500</c>.</summary>
internal static class ConstantFolding
{
    private static readonly HashSet<string> ReadingTheClock = new(StringComparer.Ordinal) { "now", "today" };
    private static readonly FeelLimits Limits = new() { Steps = 10_000, Depth = 200 };

    /// <summary>The value, or a null reference when it depends on something or goes wrong.</summary>
    public static FeelValue? Of(FeelNode node)
    {
        if (FeelConstants.Of(node) is { } known)
        {
            return known;
        }

        if (!IsClosed(node))
        {
            return null;
        }

        var run = new FeelRun(Limits, null);
        var value = FeelCompiler.Compile(node)(FeelFrame.Root(run, FeelContext.Empty));
        return run.Exhausted || run.Diagnostics.Count > 0 ? null : value;
    }

    private static bool IsClosed(FeelNode node) => node switch
    {
        LiteralNode => true,
        CallNode { Function: NameNode name } call => !ReadingTheClock.Contains(name.Name) && FeelBuiltins.Find(name.Name) is not null && call.Arguments.All(IsClosed),
        BinaryNode or NegationNode or ListNode or RangeNode or BetweenNode => node.Children.All(IsClosed),
        PathNode path => IsClosed(path.Target),
        _ => false,
    };
}
