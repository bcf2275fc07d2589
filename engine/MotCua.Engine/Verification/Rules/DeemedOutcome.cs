using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules;

/// <summary>MC-VER-016: silence that counts as an outcome, but no timer on the step ever ends the waiting.</summary>
internal static class DeemedOutcome
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from step in subject.UserSteps
           where step.Settings.DeemedOutcome is not null && !subject.Process.BoundariesOf(step.Id).Any(b => b.Kind.Definition == "timer" && b.Interrupting)
           select Finding.Error("MC-VER-016", step.Id, ("name", step.Name)).At(null, step.Line, step.Column);
}
