using MotCua.Engine.Kernel;

namespace MotCua.Engine.Simulation.Running;

/// <summary>The organisation with another number of people behind some candidate keys.</summary>
internal sealed class SimulatedPeople : IOrganisation
{
    private readonly IOrganisation _real;
    private readonly Dictionary<string, PersonRef> _added = new(StringComparer.Ordinal);
    private readonly HashSet<string> _gone = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<PersonRef>> _holding = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _share = new(StringComparer.Ordinal);

    public SimulatedPeople(IOrganisation real, IReadOnlyDictionary<string, OfficerSetting> settings)
    {
        _real = real;
        foreach (var (key, setting) in settings.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            if (setting.Number is { } number)
            {
                Staff(key, number);
            }

            foreach (var person in Holding(key))
            {
                _share[person.Id] = setting.Share;
            }
        }
    }

    public IReadOnlyList<PersonRef> Holding(string candidateKey)
    {
        if (!_holding.TryGetValue(candidateKey, out var people))
        {
            people = [.. Kernel.Rules.AssignmentRule.Holding(_real, candidateKey).Where(p => !_gone.Contains(p.Id)),
                .. _added.Values.Where(p => p.Keys.Contains(candidateKey) || candidateKey == CandidateKeys.Person(p.Id))];
            _holding[candidateKey] = people;
        }

        return people;
    }

    public PersonRef? Person(string id) => _gone.Contains(id) ? null : _added.GetValueOrDefault(id) ?? _real.Person(id);

    public string? UnitName(string unitId) => _real.UnitName(unitId);

    /// <summary>The part of his working time that somebody has for the procedure.</summary>
    public double ShareOf(string personId) => _share.GetValueOrDefault(personId, 1);

    private void Staff(string key, int number)
    {
        var present = Holding(key).OrderBy(p => p.Id, StringComparer.Ordinal).ToList();
        foreach (var person in present.Skip(number))
        {
            _gone.Add(person.Id);
        }

        for (var i = present.Count; i < number; i++)
        {
            var like = present.Count == 0 ? null : present[i % present.Count];
            var id = $"{like?.Id ?? key}#{i + 1}";
            var keys = (like?.Keys.Where(k => !k.StartsWith("person:", StringComparison.Ordinal)) ?? [key]).Append(CandidateKeys.Person(id));
            _added[id] = new PersonRef(id, $"{like?.Name ?? key} ({i + 1})", like?.Position ?? PositionOf(key), like?.Unit ?? CandidateKeys.UnitOf(key), keys.ToHashSet(StringComparer.Ordinal));
        }

        _holding.Clear();
    }

    private static string? PositionOf(string key)
    {
        var (from, to) = (key.IndexOf(':', StringComparison.Ordinal) + 1, key.IndexOf('@', StringComparison.Ordinal));
        return key.StartsWith("unit:", StringComparison.Ordinal) ? null : to < 0 ? key[from..] : key[from..to];
    }
}
