using MotCua.Catalogs.Accounts;
using MotCua.Engine.Kernel;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Desk.Lists;

/// <summary>Whose inbox, and when. Filters are made of it; the rights are those of the candidate keys he holds now.</summary>
public sealed class InboxScope(Actor actor, DateTimeOffset now)
{
    /// <summary>States of work that can be done now, as stored.</summary>
    private static readonly FieldValue[] Doable = [StoredWords.Of(WorkItemState.Open), StoredWords.Of(WorkItemState.Claimed)];

    public Actor Actor { get; } = actor;

    public DateTimeOffset Now { get; } = now;

    /// <summary>Agencies whose desk he stands at.</summary>
    public IReadOnlyList<FieldValue> DeskAgencies { get; } = UnitsOf(actor, Roles.DeskOfficer);

    /// <summary>Agencies he leads.</summary>
    public IReadOnlyList<FieldValue> LedAgencies { get; } = UnitsOf(actor, Roles.AgencyLeader);

    /// <summary>Units he is head of.</summary>
    public IReadOnlyList<FieldValue> HeadedUnits { get; } = UnitsOf(actor, Roles.UnitHead);

    public IReadOnlyList<FieldValue> Keys { get; } = [.. actor.Keys.Select(key => (FieldValue)key)];

    /// <summary>Work he has.</summary>
    public Filter Mine => Filter.Eq("assignee", Actor.Id);

    /// <summary>Work he has or may take, that can be done now.</summary>
    public Filter MineOrOffered => Filter.And(Filter.In("state", Doable), Filter.Or(Mine, Offered));

    /// <summary>Work nobody has that he may take; those he is kept from by "distinct from" are left out.</summary>
    public Filter Offered => Filter.And(
        Filter.Eq("state", StoredWords.Of(WorkItemState.Open)),
        Filter.ContainsAny("candidates", Keys),
        Filter.ContainsNone("excluded", Actor.Id));

    /// <summary>Dossiers he may read, as <see cref="MotCua.RuntimeHost.Dossiers.DossierAccess"/> says.</summary>
    public Filter Readable => Filter.Or(
    [
        .. DeskAgencies.Count + LedAgencies.Count > 0 ? [Filter.In("agency", [.. DeskAgencies, .. LedAgencies])] : Array.Empty<Filter>(),
        Filter.Contains("participants", Actor.Id),
        Filter.ContainsAny("offered", Keys),
        .. HeadedUnits.Count > 0 ? [Filter.ContainsAny("units", HeadedUnits)] : Array.Empty<Filter>(),
    ]);

    public Filter InTime => Filter.Ge("due", Now);

    public Filter Late => Filter.Lt("due", Now);

    private static FieldValue[] UnitsOf(Actor actor, string role)
    {
        var start = $"role:{role}@";
        return [.. actor.Keys.Where(key => key.StartsWith(start, StringComparison.Ordinal)).Select(key => (FieldValue)key[start.Length..])];
    }
}
