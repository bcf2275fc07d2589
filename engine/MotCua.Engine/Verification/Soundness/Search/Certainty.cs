using MotCua.Engine.Model;
using MotCua.Engine.Verification.Conditions;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>
/// Whether what a trace supposes of data can be so: one condition alone can hold or not, several over different data
/// too; several over the same data only where values are found for which they do.
/// </summary>
internal static class Certainty
{
    public static bool IsPossible(Terrain terrain, Trace trace)
    {
        var asked = trace.Steps.SelectMany(s => s.Assumed)
            .Where(a => a.Value is "true" or "false" && terrain.Procedure.Expressions.ContainsKey(a.Expression))
            .GroupBy(a => a.Expression)
            .Select(g => (Condition: terrain.Conditions.Of(g.Key), Holds: g.Last().Value == "true"))
            .ToList();
        while (asked.Count > 0)
        {
            var group = Related(asked);
            if (group.Count > 1
                && terrain.Possible?.Invoke(group.Select(g => (g.Condition.Text, g.Holds))) is not { Answer: Satisfiability.Yes, IsExact: true })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether what keeps a dossier in a circle stays as it is: where a step in it may ask for a supplement, the
    /// applicant may change the data that decide.
    /// </summary>
    public static bool Stays(Terrain terrain, Suspect suspect, Trace trace)
        => suspect.Kind != SoundnessFaultKind.NoWayToEnd
            || !suspect.Others.Any(id => terrain.Process.Find(id)?.Settings.Allow.Contains(BuiltInOperation.Supplement) == true)
            || !trace.Steps.SelectMany(s => s.Assumed).Any(a => terrain.Procedure.Expressions.ContainsKey(a.Expression) && terrain.Conditions.Of(a.Expression).Kind == ConditionKind.Kept);

    // Takes out the first with all that it is connected with.
    private static List<(Condition Condition, bool Holds)> Related(List<(Condition Condition, bool Holds)> rest)
    {
        List<(Condition Condition, bool Holds)> group = [rest[0]];
        rest.RemoveAt(0);
        for (var i = 0; i < group.Count; i++)
        {
            group.AddRange(rest.Where(r => r.Condition.IsRelatedTo(group[i].Condition)).ToList());
            rest.RemoveAll(r => r.Condition.IsRelatedTo(group[i].Condition));
        }

        return group;
    }
}
