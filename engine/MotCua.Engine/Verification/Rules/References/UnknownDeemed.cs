using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.References;

/// <summary>MC-REF-004: silence counts as an outcome that the step does not offer.</summary>
internal static class UnknownDeemed
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from step in subject.UserSteps
           let offered = step.Settings.Outcomes.Select(o => o.Code).ToList()
           where offered.Count > 0
           from code in OutcomeCodes.Deemed(subject.Process, step).Distinct()
           where !offered.Contains(code)
           select Finding.Warning("MC-REF-004", step.Id, ("name", step.Name), ("code", code), ("meant", Nearest.Of(code, offered) ?? string.Join(", ", offered)))
               .At(null, step.Line, step.Column);
}
