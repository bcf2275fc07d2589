using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Timing;

/// <summary>MC-TIM-004: a step done once for each item, one after the other, and nobody knows how many; it is counted once.</summary>
internal static class UnknownInstances
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from unknown in subject.Longest.Unknown
           where unknown.Why == UnknownLength.Instances && subject.Facts.TimeLimit is not null
           select Finding.Warning("MC-TIM-004", unknown.Node.Id, ("name", unknown.Node.Name)).At(null, unknown.Node.Line, unknown.Node.Column);
}
