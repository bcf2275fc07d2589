namespace MotCua.Engine.Verification;

/// <summary>The name that was probably meant: nearest by single-letter changes, at most a third of its length away.</summary>
internal static class Nearest
{
    public static string? Of(string wanted, IEnumerable<string> known)
    {
        var best = known
            .Select(name => (name, distance: Distance(wanted.ToUpperInvariant(), name.ToUpperInvariant())))
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.name, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.name is not null && best.distance <= Math.Max(1, best.name.Length / 3) ? best.name : null;
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
