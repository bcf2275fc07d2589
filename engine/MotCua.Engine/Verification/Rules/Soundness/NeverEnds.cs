using MotCua.Engine.Model;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Engine.Verification.Rules.Soundness;

/// <summary>MC-SND-007: something can always be done, but the dossier never ends.</summary>
internal static class NeverEnds
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => FaultFinding.Of(subject, SoundnessFaultKind.NoWayToEnd).Select(fault => FaultFinding.Error(subject, "MC-SND-007", fault));
}
