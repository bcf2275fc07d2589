using MotCua.Engine.Model;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Engine.Verification.Rules.Soundness;

/// <summary>MC-SND-001: a join waits for a strand that can no longer come; the dossier would stay there.</summary>
internal static class StarvedJoin
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => FaultFinding.Of(subject, SoundnessFaultKind.StarvedJoin).Select(fault => FaultFinding.Error(subject, "MC-SND-001", fault) with { Mends = GatewayMend.Of(subject, fault.ElementId) });
}
