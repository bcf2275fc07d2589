using MotCua.Engine.Model;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Engine.Verification.Rules;

/// <summary>MC-VER-002: a dossier that comes here stays here. Named at the last nodes it still reaches.</summary>
internal static class NoWayToAnEnd
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        var ends = subject.Process.NodesInOrder.Where(n => n.Kind.Element == "endEvent").ToList();
        var good = subject.Ways.Lead(ends);
        var reached = subject.Ways.Reach(subject.Ways.Starts);
        var stuck = subject.Process.NodesInOrder.Where(n => reached.Contains(n.Id) && !good.Contains(n.Id)).ToList();

        // In a row of stuck steps only the last one needs mending; in a circle without exit every one is as good.
        var last = stuck.Where(n => subject.Ways.After(n).Count == 0).ToList();
        return (last.Count > 0 ? last : GoesRound(subject) ? [] : stuck)
            .Select(n => Finding.Error("MC-VER-002", n.Id, ("name", n.Name)).At(null, n.Line, n.Column));
    }

    // Said with the way to it by MC-SND-006 or 007.
    private static bool GoesRound(VerificationSubject subject)
        => subject.Soundness.Faults.Any(f => f is { Certain: true, Kind: SoundnessFaultKind.NoWayToEnd or SoundnessFaultKind.EndlessLoop });
}
