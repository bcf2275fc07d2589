using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Rules;

namespace MotCua.Engine.Verification.Rules.People;

/// <summary>Who may do steps in the organisation of today, as far as that is fixed.</summary>
internal sealed class KnownPeople(VerificationSubject subject, IOrganisation people)
{
    /// <summary>The steps that persons do.</summary>
    public IReadOnlyList<FlowNode> Steps { get; } =
        [.. subject.Process.NodesInOrder.Where(n => n.Kind.Element is "userTask" or "task" or "manualTask" && n.Settings.Assign.Any(a => a.NamesSomebody))];

    /// <summary>Ids of those who may do a step; null when only a dossier can tell.</summary>
    public IReadOnlySet<string>? Of(FlowNode step) => Of(step, []);

    /// <summary>The candidate key of a fixed rule; null when only a dossier can tell.</summary>
    public static string? KeyOf(AssignRule rule)
        => new[] { rule.Person, rule.Position, rule.Role, rule.Unit }.Any(v => v?.StartsWith('=') == true) ? null : rule switch
        {
            { Person: { } person } => CandidateKeys.Person(person),
            { Position: { } position } => CandidateKeys.Position(position, rule.Unit),
            { Role: { } role } => CandidateKeys.Role(role, rule.Unit),
            { Unit: { } unit } => CandidateKeys.Unit(unit),
            _ => null,
        };

    private HashSet<string>? Of(FlowNode step, HashSet<string> asked)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (!asked.Add(step.Id))
        {
            return found;
        }

        foreach (var rule in step.Settings.Assign.Where(a => a.NamesSomebody))
        {
            var some = rule.SameAs is { } same ? subject.Process.Find(same) is { } other ? Of(other, asked) : null
                : KeyOf(rule) is { } key ? AssignmentRule.Holding(people, key).Select(p => p.Id).ToHashSet(StringComparer.Ordinal)
                : null;
            if (some is null)
            {
                return null;
            }

            found.UnionWith(some);
        }

        return found;
    }
}
