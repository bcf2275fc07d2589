using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules;

/// <summary>MC-VER-005: a flow asks for the outcome of a step that has none to choose, or of something that is no step.</summary>
internal static class MissingOutcome
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        foreach (var reading in subject.Expressions.Where(e => subject.Process.Flows.ContainsKey(e.ElementId)).SelectMany(OutcomeReading.In))
        {
            var step = subject.Process.Find(reading.StepId);
            if (step is null)
            {
                var meant = Nearest.Of(reading.StepId, subject.UserSteps.Select(n => n.Id));
                yield return Finding.Error("MC-VER-006", reading.At.ElementId, ("step", reading.StepId), ("meant", meant ?? "–")).At(null, reading.At.Line, reading.At.Column);
            }
            else if (reading.Codes.Count > 0 && OutcomeCodes.Of(subject.Process, step).Count == 0)
            {
                yield return Finding.Error("MC-VER-005", step.Id, ("name", step.Name), ("flow", subject.Process.Flows[reading.At.ElementId].Name ?? subject.Process.Find(subject.Process.Flows[reading.At.ElementId].TargetId)?.Name)).At(null, step.Line, step.Column);
            }
        }
    }
}
