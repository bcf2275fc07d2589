using MotCua.Engine.Model;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Engine.Verification.Rules.Soundness;

/// <summary>MC-SND-009: a strand waits for what never comes.</summary>
internal static class StuckStrand
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => FaultFinding.Of(subject, SoundnessFaultKind.Stuck).Select(fault => FaultFinding.Error(subject, "MC-SND-009", fault));
}
