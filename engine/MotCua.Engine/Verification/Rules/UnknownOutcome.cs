using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules;

/// <summary>MC-VER-007: an expression compares with an outcome that the step does not offer.</summary>
internal static class UnknownOutcome
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from reading in subject.Expressions.SelectMany(OutcomeReading.In)
           let step = subject.Process.Find(reading.StepId)
           where step is not null && step.Settings.Outcomes.Count > 0
           let offered = OutcomeCodes.Of(subject.Process, step)
           from code in reading.Codes
           where !offered.Contains(code)
           let meant = Nearest.Of(code, offered)
           select Finding.Error("MC-VER-007", reading.At.ElementId, ("code", code), ("name", step.Name), ("meant", meant ?? string.Join(", ", offered)))
               .At(null, reading.At.Line, reading.At.Column) with
           {
               Path = [step.Id],
               Mends = meant is not null && subject.Process.Flows.ContainsKey(reading.At.ElementId)
                   ? [new QuickMend(QuickMendKind.ReplaceExpression, reading.At.ElementId, reading.At.Text.Replace($"\"{code}\"", $"\"{meant}\"", StringComparison.Ordinal))]
                   : [],
           };
}
