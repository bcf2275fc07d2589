using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.People;

/// <summary>MC-PPL-004: a step must be done by who did another step, and may not be: nobody is left, whoever that was.</summary>
internal static class ContradictingPersons
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from step in subject.UserSteps
           let naming = step.Settings.Assign.Where(a => a.NamesSomebody).ToList()
           where naming is [{ SameAs: not null }]
           let owner = FourEyes.Owner(subject, step.Id)
           let against = step.Settings.Assign.Select(a => a.DistinctFrom).OfType<string>().FirstOrDefault(d => FourEyes.Owner(subject, d) == owner)
           where against is not null && (against == naming[0].SameAs || subject.Certain.Holds($"steps.{against}", step, afterIt: false))
           let other = subject.Process.Find(against)
           where other is not null
           select Finding.Error("MC-PPL-004", step.Id, ("name", step.Name), ("other", other.Name)).At(null, step.Line, step.Column) with
           {
               Path = [other.Id, step.Id],
           };
}
