using System.Text;
using MotCua.Catalogs.Accounts;
using MotCua.Catalogs.Calendars;
using MotCua.Catalogs.Organisations;
using MotCua.Catalogs.Provinces;
using MotCua.Catalogs.Sectors;
using MotCua.Catalogs.Statuses;
using MotCua.Catalogs.Storing;
using MotCua.Engine.Time;
using MotCua.Storage;

namespace MotCua.Catalogs.Seeding;

/// <summary>Puts the first data in. What is there already stays as it is: a second start changes nothing and resets no
/// password; a list that a newer program extends gets only the new items.</summary>
public sealed class Seeder(
    IDocumentStore store, AccountService accounts, CalendarService calendars, TimeProvider time)
{
    /// <summary>The demo accounts, whether made or not.</summary>
    public static IReadOnlyList<DemoAccount> DemoAccounts { get; } = ReadDemoAccounts();

    public async Task SeedAsync(SeedOptions options, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var organisation = SeedFile.Read<OrganisationSeed>("organisation.json");
        await AddMissingAsync(CatalogCollections.Positions, organisation.Positions, position => position.Id, CatalogCollections.Units, ct);
        await AddMissingAsync(CatalogCollections.Units, organisation.Units, unit => unit.Id, CatalogCollections.Units, ct);
        await AddMissingAsync(
            CatalogCollections.Sectors, SeedFile.Read<List<Sector>>("sectors.json"), sector => sector.Code, CatalogCollections.Sectors, ct);
        await AddMissingAsync(CatalogCollections.Statuses, Statuses(), status => status.Code, CatalogCollections.Statuses, ct);
        await AddMissingAsync(
            CatalogCollections.Provinces, SeedFile.Read<List<Province>>("provinces.json"), ProvinceService.IdOf, CatalogCollections.Provinces, ct);
        await SeedCalendarsAsync(ct);
        if (options.DemoAccounts)
        {
            await SeedAccountsAsync(ct);
        }
    }

    private static IEnumerable<CatalogStatus> Statuses() => DefaultStatusDiagram.Value.Statuses.Select((status, place) =>
        new CatalogStatus
        {
            Code = status.Code,
            Name = status.Name,
            NationalCode = status.NationalCode,
            Clock = status.Clock,
            Final = status.Final,
            Icon = status.Icon,
            IsInternal = !CatalogStatus.AppendixOne.Contains(status.Code),
            Order = (place + 1) * 10,
        });

    private static List<DemoAccount> ReadDemoAccounts()
    {
        var seed = SeedFile.Read<AccountSeed>("accounts.json");
        return [.. seed.Accounts.Select(account => new DemoAccount(
            account.UserName, seed.Password, account.DisplayName, account.Roles, account.Memberships.Count > 0 ? account.Memberships[0].UnitId : null))];
    }

    /// <summary>A calendar that is there in any version is the administrators' from then on.</summary>
    private async Task SeedCalendarsAsync(CancellationToken ct)
    {
        var known = (await calendars.ListAsync(ct)).Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var missing = SeedFile.Names("calendars/")
            .Select(name => CalendarJson.Read(Encoding.UTF8.GetString(SeedFile.Bytes(name))))
            .Where(definition => !known.Contains(definition.Id));
        await AddMissingAsync(
            CatalogCollections.Calendars,
            missing.Select(definition => StoredCalendar.Of(definition, time.GetUtcNow())),
            calendar => StoredCalendar.IdOf(calendar.CalendarId, calendar.Version),
            CatalogCollections.Calendars,
            ct);
    }

    private async Task SeedAccountsAsync(CancellationToken ct)
    {
        var seed = SeedFile.Read<AccountSeed>("accounts.json");
        foreach (var account in seed.Accounts)
        {
            if (await accounts.FindByUserNameAsync(account.UserName, ct) is null)
            {
                await accounts.AddAsync(account.ToAccount(time.GetUtcNow()), seed.Password, ct);
            }
        }
    }

    /// <summary>Inserts the items that are not there, each on its own: another process may be seeding too.</summary>
    private async Task AddMissingAsync<T>(
        string collection, IEnumerable<T> items, Func<T, string> id, string stamp, CancellationToken ct)
    {
        var byId = items.ToDictionary(id, StringComparer.Ordinal);
        var known = (await store.GetManyAsync(collection, byId.Keys, ct)).Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, item) in byId.Where(pair => !known.Contains(pair.Key)))
        {
            await store.CommitAsync(UnitOfWork.Of(Write.Insert(collection, key, item), ListStamp.Touch(stamp)), ct);
        }
    }

    private sealed record OrganisationSeed(IReadOnlyList<Position> Positions, IReadOnlyList<OrgUnit> Units);

    private sealed record AccountSeed(string Password, IReadOnlyList<SeedAccount> Accounts);

    private sealed record SeedAccount
    {
        public required string Id { get; init; }

        public required string UserName { get; init; }

        public required string DisplayName { get; init; }

        public AccountKind Kind { get; init; }

        public string? IdentityNumber { get; init; }

        public string? Phone { get; init; }

        public string? Email { get; init; }

        public string? Address { get; init; }

        public required IReadOnlyList<string> Roles { get; init; }

        public IReadOnlyList<Membership> Memberships { get; init; } = [];

        public Account ToAccount(DateTimeOffset now) => new()
        {
            Id = Id,
            UserName = UserName,
            DisplayName = DisplayName,
            Kind = Kind,
            IdentityNumber = IdentityNumber,
            Phone = Phone,
            Email = Email,
            Address = Address,
            Roles = Roles,
            Memberships = Memberships,
            SecurityStamp = AccountService.NewStamp(),
            CreatedAt = now,
        };
    }
}
