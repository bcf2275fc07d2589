using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Timing;

/// <summary>MC-TIM-002: while the statutory clock runs a dossier waits here, and no timer bounds the waiting.</summary>
internal static class OpenWait
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from unknown in subject.Longest.Unknown
           where unknown.Why == UnknownLength.Wait && subject.Facts.TimeLimit is not null
           select Finding.Warning("MC-TIM-002", unknown.Node.Id, ("name", unknown.Node.Name)).At(null, unknown.Node.Line, unknown.Node.Column);
}
