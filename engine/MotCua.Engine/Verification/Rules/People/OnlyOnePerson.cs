using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.People;

/// <summary>MC-PPL-007: steps that only one person of today can do; while he is away dossiers wait.</summary>
internal static class OnlyOnePerson
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        if (subject.People is not { } organisation)
        {
            yield break;
        }

        var people = new KnownPeople(subject, organisation);
        var alone = (from step in people.Steps
                     where FourEyes.Owner(subject, step.Id) == step.Id && people.Of(step) is { Count: 1 }
                     select (Step: step, Person: people.Of(step)!.First())).ToList();
        if (alone.Count > 0)
        {
            yield return Finding.Info(
                "MC-PPL-007",
                alone[0].Step.Id,
                ("steps", string.Join("; ", alone.Select(a => $"“{a.Step.Name}” ({organisation.Person(a.Person)?.Name ?? a.Person})")))) with
            {
                Path = [.. alone.Select(a => a.Step.Id)],
            };
        }
    }
}
