using MotCua.Engine.Model;
using MotCua.Engine.Verification.Soundness.Search;

namespace MotCua.Engine.Verification.Soundness;

/// <summary>
/// Looks at all ways that dossiers can take through a process, on the kernel's own semantics (DESIGN section 7; see
/// <c>docs/soundness.md</c>).
/// </summary>
public static class SoundnessChecker
{
    /// <summary>Searches for faults.</summary>
    /// <param name="model">What to look at.</param>
    /// <param name="limits">How far; null for <see cref="SoundnessLimits.Default"/>.</param>
    /// <param name="ct">Ends the search early with an <see cref="OperationCanceledException"/>.</param>
    public static SoundnessReport Check(SoundnessModel model, SoundnessLimits? limits = null, CancellationToken ct = default)
        => Check(model, limits, SearchParts.Standard, ct);

    internal static SoundnessReport Check(SoundnessModel model, SoundnessLimits? limits, SearchParts parts, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        var search = new Explorer(model, limits ?? SoundnessLimits.Default, parts);
        search.Run(ct);
        Aftermath.EndlessLoops(search);
        Aftermath.NoWayToEnd(search);
        IReadOnlyList<(string ElementId, bool Follows)> dead = search.LeftOut ? [] : Aftermath.DeadElements(search);
        var faults = Faults(search, model)
            .Concat(dead.Select(d => new SoundnessFault(SoundnessFaultKind.DeadElement, d.ElementId, Trace.Empty, []) { Follows = d.Follows }))
            .ToList();
        return new SoundnessReport
        {
            Verdict = faults.Count > 0 ? SoundnessVerdict.Unsound : search.LeftOut ? SoundnessVerdict.Undecided : SoundnessVerdict.Sound,
            States = search.Visits.Count,
            Transitions = search.Transitions,
            Structural = search.Terrains.Count == 1 && SingleStrand.Holds(search.Terrains[0].Process),
            Complete = !search.LeftOut,
            Faults = faults,
            DeadElements = [.. dead.Select(d => d.ElementId)],
            LeftMessages = [.. search.LeftMessages],
        };
    }

    private static IEnumerable<SoundnessFault> Faults(Explorer search, SoundnessModel model)
    {
        var traces = new TraceMaker(search);
        foreach (var suspect in search.Suspects.All)
        {
            var (trace, played) = traces.To(suspect.Visit);
            var shows = played is null || FaultSight.Shows(model.Participants[0].Process, suspect.Kind, suspect.ElementId, played);
            yield return new SoundnessFault(suspect.Kind, suspect.ElementId, trace, suspect.Others) { Follows = suspect.Follows, Certain = shows && search.Terrains.All(t => Certainty.IsPossible(t, trace) && Certainty.Stays(t, suspect, trace)) };
        }
    }
}
