using MotCua.Engine.Model;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Engine.Verification.Rules.Soundness;

/// <summary>MC-SND-008: an error is thrown that nothing catches.</summary>
internal static class UncaughtError
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => FaultFinding.Of(subject, SoundnessFaultKind.UncaughtError).Select(fault => FaultFinding.Error(subject, "MC-SND-008", fault));
}
