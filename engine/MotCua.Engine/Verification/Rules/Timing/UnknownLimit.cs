using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Timing;

/// <summary>MC-TIM-001: what a step's time limit can come to cannot be told beforehand, so the sum lacks it.</summary>
internal static class UnknownLimit
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from unknown in subject.Longest.Unknown
           where unknown.Why == UnknownLength.Expression && subject.Facts.TimeLimit is not null
           select Finding.Warning("MC-TIM-001", unknown.Node.Id, ("name", unknown.Node.Name)).At(null, unknown.Node.Line, unknown.Node.Column);
}
