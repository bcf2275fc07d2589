using MotCua.Catalogs.Accounts;
using MotCua.Catalogs.Calendars;
using MotCua.Catalogs.Organisations;
using MotCua.Catalogs.Procedures;
using MotCua.Catalogs.Provinces;
using MotCua.Catalogs.Sectors;
using MotCua.Catalogs.Seeding;
using MotCua.Catalogs.Statuses;
using MotCua.Storage;
using MotCua.Storage.Sqlite;

namespace MotCua.Catalogs.Tests.Support;

/// <summary>The catalogues over a real SQLite store in a folder of their own.</summary>
internal sealed class CatalogWorld : IAsyncDisposable
{
    private readonly FolderFileStore files;

    private CatalogWorld(string folder, SqliteDocumentStore store, TestTime time, AccountOptions options)
    {
        Folder = folder;
        Store = store;
        Time = time;
        files = new FolderFileStore(Path.Combine(folder, "files"));
        Accounts = new AccountService(store, time, options);
        Organisations = new OrganisationService(store, time);
        Calendars = new CalendarService(store, Organisations, time);
        Sectors = new SectorService(store);
        Statuses = new StatusService(store);
        Provinces = new ProvinceService(store);
        Procedures = new ProcedureCatalog(store, files, time, TestBundles.Compile);
        Drafts = new ProcedureDrafts(store, files, time);
        Seeder = new Seeder(store, Accounts, Calendars, time);
    }

    /// <summary>Few rounds, for tests that are not about hashing.</summary>
    public static AccountOptions QuickHashes { get; } = new() { HashIterations = 1000 };

    public string Folder { get; }

    public SqliteDocumentStore Store { get; }

    public TestTime Time { get; }

    public AccountService Accounts { get; }

    public OrganisationService Organisations { get; }

    public CalendarService Calendars { get; }

    public SectorService Sectors { get; }

    public StatusService Statuses { get; }

    public ProvinceService Provinces { get; }

    public ProcedureCatalog Procedures { get; }

    public ProcedureDrafts Drafts { get; }

    public Seeder Seeder { get; }

    public static async Task<CatalogWorld> OpenAsync(AccountOptions? options = null)
    {
        var folder = Directory.CreateTempSubdirectory("motcua-catalogs-").FullName;
        var store = await SqliteDocumentStore.OpenAsync(new SqliteStoreOptions { Folder = folder, Collections = CatalogCollections.All });
        return new CatalogWorld(folder, store, new TestTime(), options ?? QuickHashes);
    }

    public static async Task<CatalogWorld> SeededAsync()
    {
        var world = await OpenAsync();
        await world.Seeder.SeedAsync(new SeedOptions { DemoAccounts = true });
        return world;
    }

    /// <summary>New services over the same store, as another process has them: nothing in their caches.</summary>
    public CatalogWorld Neighbour() => new(Folder, Store, Time, QuickHashes);

    public async ValueTask DisposeAsync()
    {
        files.Dispose();
        await Store.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
