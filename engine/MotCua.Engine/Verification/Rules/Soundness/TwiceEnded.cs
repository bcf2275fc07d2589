using MotCua.Engine.Model;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Engine.Verification.Rules.Soundness;

/// <summary>
/// MC-SND-003: strands beside each other come to the same end event. Harmless where the end does nothing: then a remark
/// about how it is drawn.
/// </summary>
internal static class TwiceEnded
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => FaultFinding.Of(subject, SoundnessFaultKind.EndsTwice).Select(fault => FaultFinding.Warning(subject, "MC-SND-003", fault));
}
