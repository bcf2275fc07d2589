using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules;

/// <summary>MC-VER-007: a flow waits for an outcome that the step does not offer.</summary>
internal static class UnknownOutcome
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from flow in subject.Process.Flows.Values.OrderBy(f => f.Id, StringComparer.Ordinal)
           from reading in OutcomeReading.In(flow)
           let step = subject.Process.Find(reading.StepId)
           where step is not null && step.Settings.Outcomes.Count > 0
           let offered = OutcomeCodes.Of(subject.Process, step)
           from code in reading.Codes
           where !offered.Contains(code)
           select Finding.Error("MC-VER-007", flow.Id, ("code", code), ("name", step.Name), ("meant", Nearest.Of(code, offered) ?? string.Join(", ", offered)))
               .At(null, flow.Line, flow.Column);
}
