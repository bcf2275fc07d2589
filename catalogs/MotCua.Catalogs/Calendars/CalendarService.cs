using System.Collections.Concurrent;
using MotCua.Catalogs.Organisations;
using MotCua.Catalogs.Storing;
using MotCua.Engine.Time;
using MotCua.Storage;

namespace MotCua.Catalogs.Calendars;

/// <summary>Working calendars: the country's, and those of agencies and units that inherit from it (DESIGN section 6).
/// Compiled calendars are immutable and shared.</summary>
public sealed class CalendarService
{
    /// <summary>The calendar that holds wherever no nearer one is named.</summary>
    public const string CountryCalendar = "vn";

    private readonly IDocumentStore store;
    private readonly OrganisationService organisations;
    private readonly TimeProvider time;
    private readonly DocumentSet<StoredCalendar> set;
    private readonly ListCache<Calendars> cache;

    public CalendarService(IDocumentStore store, OrganisationService organisations, TimeProvider time)
    {
        this.store = store;
        this.organisations = organisations;
        this.time = time;
        set = new(store, CatalogCollections.Calendars);
        cache = new(store, CatalogCollections.Calendars, async ct => new Calendars(
            [.. (await set.AllAsync(Filter.Eq("current", true), [], ct)).Select(kept => kept.Value.Read())]));
    }

    /// <summary>The calendar of a unit: its own, the nearest one above it, or the country's.</summary>
    /// <exception cref="InvalidOperationException">There is no such calendar, or it cannot be compiled.</exception>
    public async Task<WorkingCalendar> ForUnitAsync(string? unitId, CancellationToken ct = default) =>
        await ForUnitAsync(await organisations.CurrentAsync(ct), unitId, ct);

    /// <summary>The calendar of a unit in an organisation already read.</summary>
    /// <exception cref="InvalidOperationException">There is no such calendar, or it cannot be compiled.</exception>
    public async Task<WorkingCalendar> ForUnitAsync(Organisation organisation, string? unitId, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        var calendars = await cache.GetAsync(ct);
        var nearest = organisation.UpFrom(unitId).Select(unit => unit.CalendarId).FirstOrDefault(id => id is not null);
        return calendars.Compiled(nearest ?? CountryCalendar);
    }

    /// <summary>The calendar with this id.</summary>
    /// <exception cref="InvalidOperationException">There is none, or it cannot be compiled.</exception>
    public async Task<WorkingCalendar> GetAsync(string calendarId, CancellationToken ct = default) =>
        (await cache.GetAsync(ct)).Compiled(calendarId);

    /// <summary>The definitions in force, by id.</summary>
    public async Task<IReadOnlyList<WorkingCalendarDefinition>> ListAsync(CancellationToken ct = default) =>
        (await cache.GetAsync(ct)).Definitions;

    /// <summary>A definition as it was in a version; null when that version was never kept.</summary>
    public async Task<WorkingCalendarDefinition?> FindVersionAsync(
        string calendarId, string version, CancellationToken ct = default) =>
        (await set.FindAsync(StoredCalendar.IdOf(calendarId, version), ct))?.Value.Read();

    /// <summary>Puts a new version in force; the version before stays readable. Deadlines already computed do not move
    /// (domain notes, section 4).</summary>
    /// <exception cref="InvalidOperationException">The version exists already with another content.</exception>
    /// <exception cref="CalendarDefinitionException">The calendar cannot be compiled with its parents.</exception>
    public async Task SaveAsync(WorkingCalendarDefinition definition, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var others = (await ListAsync(ct)).Where(one => one.Id != definition.Id).ToList();
        WorkingCalendar.Compile(definition, others);

        var id = StoredCalendar.IdOf(definition.Id, definition.Version);
        var stored = StoredCalendar.Of(definition, time.GetUtcNow());
        if (await set.FindAsync(id, ct) is { } same
            && CalendarJson.Write(same.Value.Read()) != CalendarJson.Write(definition))
        {
            throw new InvalidOperationException($"Calendar '{definition.Id}' already has another version '{definition.Version}'.");
        }

        var before = await set.AllAsync(
            Filter.And(Filter.Eq("calendarId", definition.Id), Filter.Eq("current", true)), [], ct);
        await store.SaveAsync(
            [
                .. before.Where(kept => kept.Id != id).Select(kept =>
                    Write.Upsert(CatalogCollections.Calendars, kept.Id, kept.Value with { Current = false })),
                Write.Upsert(CatalogCollections.Calendars, id, stored),
                ListStamp.Touch(CatalogCollections.Calendars),
            ],
            ct);
    }

    /// <summary>All definitions in force and what was compiled of them.</summary>
    private sealed class Calendars(IReadOnlyList<WorkingCalendarDefinition> definitions)
    {
        private readonly ConcurrentDictionary<string, WorkingCalendar> compiled = new(StringComparer.Ordinal);

        public IReadOnlyList<WorkingCalendarDefinition> Definitions { get; } =
            [.. definitions.OrderBy(one => one.Id, StringComparer.Ordinal)];

        public WorkingCalendar Compiled(string id) => compiled.GetOrAdd(id, wanted => WorkingCalendar.Compile(
            Definitions.FirstOrDefault(one => one.Id == wanted)
                ?? throw new InvalidOperationException($"There is no calendar '{wanted}'."),
            Definitions));
    }
}
