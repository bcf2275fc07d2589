using MotCua.Engine.Model;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Engine.Verification.Rules.Soundness;

/// <summary>MC-SND-002: two strands come to one place where one is meant; what follows would be done twice.</summary>
internal static class SecondStrand
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => FaultFinding.Of(subject, SoundnessFaultKind.SecondToken).Select(fault => FaultFinding.Error(subject, "MC-SND-002", fault) with { Mends = GatewayMend.Of(subject, fault.ElementId) });
}
