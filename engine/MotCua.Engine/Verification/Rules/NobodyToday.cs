using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules;

/// <summary>MC-VER-004: an assignment that fits nobody in the organisation of today. Expressions are for running dossiers to tell.</summary>
internal static class NobodyToday
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        if (subject.People is not { } people)
        {
            return [];
        }

        return from node in subject.UserSteps
               let rules = node.Settings.Assign.Where(a => a.NamesSomebody).ToList()
               where rules.Count > 0 && rules.TrueForAll(a => KeyOf(a) is { } key && people.Holding(key).Count == 0)
               select Finding.Warning("MC-VER-004", node.Id, ("name", node.Name), ("keys", string.Join(", ", rules.Select(KeyOf)))).At(null, node.Line, node.Column);
    }

    /// <summary>The candidate key of a fixed rule; null when only a running dossier can tell.</summary>
    private static string? KeyOf(AssignRule rule)
    {
        if (rule.SameAs is not null || new[] { rule.Person, rule.Position, rule.Role, rule.Unit }.Any(v => v?.StartsWith('=') == true))
        {
            return null;
        }

        return rule switch
        {
            { Person: { } person } => CandidateKeys.Person(person),
            { Position: { } position } => CandidateKeys.Position(position, rule.Unit),
            { Role: { } role } => CandidateKeys.Role(role, rule.Unit),
            { Unit: { } unit } => CandidateKeys.Unit(unit),
            _ => null,
        };
    }
}
