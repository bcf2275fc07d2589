using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules;

/// <summary>MC-VER-005: a flow asks for the outcome of a step that has none to choose, or of something that is no step.</summary>
internal static class MissingOutcome
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        foreach (var reading in subject.Process.Flows.Values.OrderBy(f => f.Id, StringComparer.Ordinal).SelectMany(OutcomeReading.In))
        {
            var step = subject.Process.Find(reading.StepId);
            if (step is null)
            {
                var meant = Nearest.Of(reading.StepId, subject.UserSteps.Select(n => n.Id));
                yield return Finding.Error("MC-VER-006", reading.Flow.Id, ("step", reading.StepId), ("meant", meant ?? "–")).At(null, reading.Flow.Line, reading.Flow.Column);
            }
            else if (reading.Codes.Count > 0 && OutcomeCodes.Of(subject.Process, step).Count == 0)
            {
                yield return Finding.Error("MC-VER-005", step.Id, ("name", step.Name), ("flow", reading.Flow.Name ?? reading.Flow.Id)).At(null, step.Line, step.Column);
            }
        }
    }
}
