using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Rules;

/// <summary>Finds who does a step (<c>motcua:assign</c>): the union of all rules, less those who must be distinct.</summary>
internal static class AssignmentRule
{
    public static (Assignment? Assignment, Trouble? Trouble) Find(DossierRun run, FlowNode node)
    {
        var keys = new List<string>();
        PersonRef? same = null;
        foreach (var rule in node.Settings.Assign)
        {
            if (rule.SameAs is not null)
            {
                same ??= WhoDid(run, rule.SameAs) is { } id ? run.Context.People.Person(id) : null;
            }
            else if (Add(run, node, rule, keys) is { } trouble)
            {
                return (null, trouble);
            }
        }

        if (same is not null)
        {
            keys.Add(CandidateKeys.Person(same.Id));
        }

        var excluded = node.Settings.Assign
            .Where(r => r.DistinctFrom is not null)
            .Select(r => run.State.Steps.Find(r.DistinctFrom!)?.By)
            .SelectMany(by => new[] { by?.Id, by?.OnBehalfOf })
            .OfType<string>().Distinct().ToList();
        keys = [.. keys.Distinct()];
        var people = keys.SelectMany(k => Holding(run.Context.People, k)).Where(p => !excluded.Contains(p.Id)).DistinctBy(p => p.Id).ToList();
        if (people.Count == 0)
        {
            return (null, Trouble.Of(IncidentCode.NobodyToAssign, ("element", node.Id), ("name", node.Name), ("keys", string.Join(", ", keys))));
        }

        // Named in person, or the one who did the other step: the work is his from the beginning.
        var named = same is not null && !excluded.Contains(same.Id) ? same
            : keys is [var only] && only == CandidateKeys.Person(people[0].Id) ? people[0] : null;
        return (new Assignment(keys, excluded, named), null);
    }

    /// <summary>Everybody who holds a key; a person key is held by that person.</summary>
    public static IReadOnlyList<PersonRef> Holding(IOrganisation people, string key)
        => key.StartsWith("person:", StringComparison.Ordinal)
            ? people.Person(key["person:".Length..]) is { } person ? [person] : []
            : people.Holding(key);

    private static Trouble? Add(DossierRun run, FlowNode node, AssignRule rule, List<string> keys)
    {
        var (persons, t1) = run.Expressions.Texts(rule.Person, node.Id);
        var (positions, t2) = run.Expressions.Texts(rule.Position, node.Id);
        var (units, t3) = run.Expressions.Texts(rule.Unit, node.Id);
        var (roles, t4) = run.Expressions.Texts(rule.Role, node.Id);
        if ((t1 ?? t2 ?? t3 ?? t4) is { } trouble)
        {
            return trouble;
        }

        // The attributes hold together: a unit narrows a position or role.
        List<string?> within = units.Count == 0 ? [null] : [.. units];
        keys.AddRange(
            rule.Person is not null ? persons.Select(CandidateKeys.Person)
            : rule.Position is not null ? positions.SelectMany(p => within.Select(u => CandidateKeys.Position(p, u)))
            : rule.Role is not null ? roles.SelectMany(r => within.Select(u => CandidateKeys.Role(r, u)))
            : units.Select(CandidateKeys.Unit));
        return null;
    }

    private static string? WhoDid(DossierRun run, string step)
        => run.State.Steps.Find(step) is { By.Kind: ActorKind.Officer } done ? done.By.OnBehalfOf ?? done.By.Id : null;
}
