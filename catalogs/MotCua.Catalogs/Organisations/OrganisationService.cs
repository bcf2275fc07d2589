using MotCua.Catalogs.Accounts;
using MotCua.Catalogs.Storing;
using MotCua.Storage;

namespace MotCua.Catalogs.Organisations;

/// <summary>Units, positions and who is where (requirements E-17). Safe to call from many threads.</summary>
public sealed class OrganisationService
{
    private static readonly TimeSpan LocalOffset = TimeSpan.FromHours(7);

    private readonly IDocumentStore store;
    private readonly TimeProvider time;
    private readonly DocumentSet<OrgUnit> units;
    private readonly DocumentSet<Position> positions;
    private readonly DocumentSet<StoredAccount> accounts;
    private readonly ListCache<Content> structure;
    private readonly ListCache<IReadOnlyList<Account>> people;
    private Organisation? current;

    public OrganisationService(IDocumentStore store, TimeProvider time)
    {
        this.store = store;
        this.time = time;
        units = new(store, CatalogCollections.Units);
        positions = new(store, CatalogCollections.Positions);
        accounts = new(store, CatalogCollections.Accounts);
        structure = new(store, CatalogCollections.Units, ReadStructureAsync);
        people = new(store, CatalogCollections.Accounts, ReadPeopleAsync);
    }

    /// <summary>The organisation as it is today (local date of the <see cref="TimeProvider"/>): an immutable snapshot,
    /// the same one until something changes or the day does.</summary>
    public async Task<Organisation> CurrentAsync(CancellationToken ct = default)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().ToOffset(LocalOffset).DateTime);
        var content = await structure.GetAsync(ct);
        var members = await people.GetAsync(ct);
        if (Volatile.Read(ref current) is { } known && known.IsOf(content, members, today))
        {
            return known;
        }

        var made = new Organisation(content, members, today);
        Volatile.Write(ref current, made);
        return made;
    }

    /// <summary>The organisation on another local date, from today's lists.</summary>
    public async Task<Organisation> OnAsync(DateOnly date, CancellationToken ct = default) =>
        new(await structure.GetAsync(ct), await people.GetAsync(ct), date);

    /// <summary>Adds or replaces a unit.</summary>
    /// <exception cref="ArgumentException">The unit above is unknown, or it is the unit itself or one below it.</exception>
    public async Task SaveUnitAsync(OrgUnit unit, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (unit.ParentId is { } parent)
        {
            var above = new UnitTree((await units.AllAsync(Filter.All, [], ct)).Select(kept => kept.Value)).UpFrom(parent);
            if (above.Count == 0 || above.Any(one => one.Id == unit.Id))
            {
                throw new ArgumentException($"'{parent}' cannot stand above '{unit.Id}'.", nameof(unit));
            }
        }

        await store.SaveAsync(
            [Write.Upsert(CatalogCollections.Units, unit.Id, unit), ListStamp.Touch(CatalogCollections.Units)], ct);
    }

    /// <summary>Adds or replaces a position.</summary>
    public Task SavePositionAsync(Position position, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(position);
        return store.SaveAsync(
            [Write.Upsert(CatalogCollections.Positions, position.Id, position), ListStamp.Touch(CatalogCollections.Units)], ct);
    }

    private async Task<Content> ReadStructureAsync(CancellationToken ct) => new(
        [.. (await units.AllAsync(Filter.All, [], ct)).Select(kept => kept.Value)],
        [.. (await positions.AllAsync(Filter.All, [new SortField("rank")], ct)).Select(kept => kept.Value)]);

    /// <summary>Only accounts with a place or an inner role: applicants are many and never get work.</summary>
    private async Task<IReadOnlyList<Account>> ReadPeopleAsync(CancellationToken ct) =>
        [.. (await accounts.AllAsync(
            Filter.ContainsAny("account.roles", [.. Roles.All.Where(role => role != Roles.Applicant).Select(FieldValue.FromString)]),
            [new SortField("nameFold")],
            ct)).Select(kept => kept.Value.Account)];

    /// <summary>Units and positions as read together.</summary>
    internal sealed record Content(IReadOnlyList<OrgUnit> Units, IReadOnlyList<Position> Positions);
}
