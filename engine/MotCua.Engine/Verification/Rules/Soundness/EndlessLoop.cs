using MotCua.Engine.Model;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Engine.Verification.Rules.Soundness;

/// <summary>MC-SND-006: a loop in which nobody waits and nothing changes.</summary>
internal static class EndlessLoop
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => FaultFinding.Of(subject, SoundnessFaultKind.EndlessLoop).Select(fault => FaultFinding.Error(subject, "MC-SND-006", fault));
}
