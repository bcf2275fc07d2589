using MotCua.Catalogs.Organisations;
using MotCua.Engine.Kernel;

namespace MotCua.RuntimeHost.Dossiers.Projections;

/// <summary>Tells the work of heads and leaders from that of handlers, by who may do it (E-22.2, E-22.3).</summary>
internal static class Superiors
{
    /// <summary>Whether everybody who has or may take the work has one of these roles; false when nobody may.</summary>
    public static bool Alone(WorkItem item, Organisation people, params string[] roles)
    {
        var persons = item.Assignee is { } holder
            ? [holder]
            : item.CandidateKeys.SelectMany(people.Holding).Select(person => person.Id).Distinct().ToList();
        return persons.Count > 0 && persons.TrueForAll(id => people.FindPerson(id)?.Roles.Any(roles.Contains) == true);
    }
}
