using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.People;

/// <summary>
/// MC-PPL-001: a unit that the organisation of today does not have. MC-PPL-002: a role, position or person that nobody
/// there holds or is. Each with the name that was probably meant. Organisations change, so they are warnings.
/// </summary>
internal static class UnknownPlaces
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        if (subject.People is not { } people)
        {
            yield break;
        }

        var all = people.Everybody;
        var keys = all.SelectMany(p => p.Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var node in subject.Process.NodesInOrder)
        {
            foreach (var (code, kind, id, known) in node.Settings.Assign.SelectMany(rule => Wrong(rule, people, all, keys)).Distinct())
            {
                var meant = Nearest.Of(id, known);
                yield return Finding.Warning(
                    code,
                    node.Id,
                    ("name", node.Name),
                    ("kind", kind),
                    ("kindEn", English[kind]),
                    ("id", id),
                    ("meant", meant is null ? "" : $" Có phải “{meant}”?"),
                    ("meantEn", meant is null ? "" : $" Did you mean “{meant}”?")).At(null, node.Line, node.Column);
            }
        }
    }

    private static readonly Dictionary<string, string> English = new(StringComparer.Ordinal) { ["vai trò"] = "the role", ["chức vụ"] = "the position", ["người"] = "the person", ["đơn vị"] = "the unit" };

    private static IEnumerable<(string Code, string Kind, string Id, IEnumerable<string> Known)> Wrong(AssignRule rule, IOrganisation people, IReadOnlyList<PersonRef> all, HashSet<string> keys)
    {
        if (IsFixed(rule.Unit) && people.UnitName(rule.Unit!) is null)
        {
            yield return ("MC-PPL-001", "đơn vị", rule.Unit!, Ids(keys, "unit:"));
        }

        // Without a list of all nothing can be said of those who are not there.
        if (all.Count == 0)
        {
            yield break;
        }

        if (IsFixed(rule.Role) && !keys.Contains(CandidateKeys.Role(rule.Role!, null)))
        {
            yield return ("MC-PPL-002", "vai trò", rule.Role!, Ids(keys, "role:"));
        }

        if (IsFixed(rule.Position) && !keys.Contains(CandidateKeys.Position(rule.Position!, null)))
        {
            yield return ("MC-PPL-002", "chức vụ", rule.Position!, Ids(keys, "position:"));
        }

        if (IsFixed(rule.Person) && people.Person(rule.Person!) is null)
        {
            yield return ("MC-PPL-002", "người", rule.Person!, all.Select(p => p.Id));
        }
    }

    private static bool IsFixed(string? value) => value is not null && !value.StartsWith('=');

    private static IEnumerable<string> Ids(HashSet<string> keys, string prefix)
        => keys.Where(k => k.StartsWith(prefix, StringComparison.Ordinal) && !k.Contains('@', StringComparison.Ordinal)).Select(k => k[prefix.Length..]);
}
