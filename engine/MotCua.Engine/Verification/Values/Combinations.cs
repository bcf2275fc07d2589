using MotCua.Engine.Feel;

namespace MotCua.Engine.Verification;

/// <summary>All ways to give values to the paths that an expression reads.</summary>
internal static class Combinations
{
    /// <summary>The names to evaluate with; null when a path has values that are not known, or there are too many.</summary>
    /// <param name="paths">Paths such as <c>steps.a.outcome</c>.</param>
    /// <param name="values">The path to set and its values; null when they are not known.</param>
    /// <param name="most">Combinations at most.</param>
    public static IReadOnlyList<FeelContext>? Of(IEnumerable<string> paths, Func<string, (string Path, IReadOnlyList<FeelValue> Values)?> values, int most)
    {
        IReadOnlyList<FeelContext> made = [FeelContext.Empty];
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (values(path) is not { } known)
            {
                return null;
            }

            if (!done.Add(known.Path))
            {
                continue;
            }

            if (made.Count * known.Values.Count > most)
            {
                return null;
            }

            var parts = known.Path.Split('.');
            made = [.. made.SelectMany(m => known.Values.Select(v => Set(m, parts, v)))];
        }

        return made;
    }

    private static FeelContext Set(FeelContext context, ReadOnlySpan<string> path, FeelValue value)
        => path.Length == 1
            ? context.With(path[0], value)
            : context.With(path[0], Set(context.TryGet(path[0], out var inner) && inner is FeelContext known ? known : FeelContext.Empty, path[1..], value));
}
