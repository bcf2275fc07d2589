using MotCua.Engine.Model;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Engine.Verification.Rules.Soundness;

/// <summary>
/// MC-SND-005: flows lead here, but no dossier ever comes. What only catches or undoes is a warning: it may be meant for
/// later. Where not even a flow leads, MC-VER-001 says so.
/// </summary>
internal static class DeadElement
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        var drawn = subject.Ways.Reach(subject.Ways.Starts);
        foreach (var fault in FaultFinding.Of(subject, SoundnessFaultKind.DeadElement).Where(f => drawn.Contains(f.ElementId)))
        {
            var node = subject.Process.Nodes[fault.ElementId];
            yield return node.IsBoundary || node.IsForCompensation || node.IsEventSubProcess
                ? FaultFinding.Warning(subject, "MC-SND-005", fault)
                : FaultFinding.Error(subject, "MC-SND-005", fault);
        }
    }
}
