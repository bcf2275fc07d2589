using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Timing;

/// <summary>MC-TIM-003: a timer set to a date, or by what only a dossier knows, while the statutory clock runs.</summary>
internal static class UnknownTimer
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from unknown in subject.Longest.Unknown
           where unknown.Why == UnknownLength.Timer && subject.Facts.TimeLimit is not null
           select Finding.Warning("MC-TIM-003", unknown.Node.Id, ("name", unknown.Node.Name)).At(null, unknown.Node.Line, unknown.Node.Column);
}
