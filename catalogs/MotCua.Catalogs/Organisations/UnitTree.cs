using System.Collections.Frozen;

namespace MotCua.Catalogs.Organisations;

/// <summary>The units as a tree, immutable.</summary>
internal sealed class UnitTree
{
    private readonly FrozenDictionary<string, OrgUnit> byId;
    private readonly ILookup<string, OrgUnit> children;

    public UnitTree(IEnumerable<OrgUnit> units)
    {
        byId = units.ToFrozenDictionary(unit => unit.Id, StringComparer.Ordinal);
        children = byId.Values
            .OrderBy(unit => unit.Order).ThenBy(unit => unit.Id, StringComparer.Ordinal)
            .ToLookup(unit => unit.ParentId ?? "", StringComparer.Ordinal);
        All = [.. Below("")];
    }

    /// <summary>Depth first: each unit right before the units below it.</summary>
    public IReadOnlyList<OrgUnit> All { get; }

    public OrgUnit? Find(string id) => byId.GetValueOrDefault(id);

    public IReadOnlyList<OrgUnit> ChildrenOf(string id) => [.. children[id]];

    /// <summary>The unit itself, then each one above; a circle or an unknown parent ends the way.</summary>
    public IReadOnlyList<OrgUnit> UpFrom(string? id)
    {
        var way = new List<OrgUnit>();
        while (id is not null && byId.GetValueOrDefault(id) is { } unit && !way.Contains(unit))
        {
            way.Add(unit);
            id = unit.ParentId;
        }

        return way;
    }

    private IEnumerable<OrgUnit> Below(string id) =>
        children[id].SelectMany(unit => Below(unit.Id).Prepend(unit));
}
