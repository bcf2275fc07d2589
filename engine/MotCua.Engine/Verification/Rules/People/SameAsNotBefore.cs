using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.People;

/// <summary>
/// MC-PPL-005: a step is only for who did another step, which is never done before (an error: nobody would get it) or
/// not on every way. MC-PPL-006: a step that may not be done by who did another, which is never done before, so that the
/// rule has no effect.
/// </summary>
internal static class SameAsNotBefore
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        foreach (var step in subject.UserSteps)
        {
            var naming = step.Settings.Assign.Where(a => a.NamesSomebody).ToList();
            if (naming is [{ SameAs: { } same }] && subject.Process.Find(same) is { } other && !subject.Certain.Holds($"steps.{same}", step, afterIt: false))
            {
                var never = !subject.Possible.Holds($"steps.{same}", step, afterIt: false);
                var finding = Finding.Warning(
                    "MC-PPL-005",
                    step.Id,
                    ("name", step.Name),
                    ("other", other.Name),
                    ("when", never ? "không bao giờ" : "không phải lúc nào cũng"),
                    ("whenEn", never ? "never" : "not always")).At(null, step.Line, step.Column) with
                {
                    Path = [other.Id, step.Id],
                };
                yield return never && Reached(subject, step.Id) ? finding with { Severity = Severity.Error } : finding;
            }

            foreach (var distinct in step.Settings.Assign.Select(a => a.DistinctFrom).OfType<string>().Where(d => subject.Process.Find(d) is not null && !subject.Possible.Holds($"steps.{d}", step, afterIt: false)))
            {
                yield return Finding.Warning("MC-PPL-006", step.Id, ("name", step.Name), ("other", subject.Process.Find(distinct)!.Name)).At(null, step.Line, step.Column) with
                {
                    Path = [distinct, step.Id],
                };
            }
        }
    }

    private static bool Reached(VerificationSubject subject, string id) => subject.Ways.Reach(subject.Ways.Starts).Contains(id);
}
