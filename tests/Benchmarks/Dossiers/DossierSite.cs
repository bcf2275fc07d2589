using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Catalogs;
using MotCua.Catalogs.Accounts;
using MotCua.Catalogs.Organisations;
using MotCua.Catalogs.Procedures;
using MotCua.Catalogs.Seeding;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers;
using MotCua.Storage;
using MotCua.Storage.Sqlite;
using MotCua.Testing;

namespace MotCua.Benchmarks.Dossiers;

/// <summary>The program's own services over a durable SQLite store in a folder; no web server, and no worker runs
/// unless it is asked to.</summary>
internal sealed class DossierSite : IAsyncDisposable
{
    /// <summary>A Friday morning inside office hours.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 20, 8, 0, 0, TimeSpan.FromHours(7));

    private readonly ServiceProvider services;

    private DossierSite(ServiceProvider services, SqliteDocumentStore store, TimeProvider time)
    {
        this.services = services;
        Store = store;
        Time = time;
    }

    public SqliteDocumentStore Store { get; }

    public TimeProvider Time { get; }

    public DossierService Dossiers => Get<DossierService>();

    /// <summary>Every collection of the program.</summary>
    public static IReadOnlyList<CollectionSchema> Collections { get; } = [.. CatalogCollections.All, .. DossierCollections.All];

    /// <summary>Makes the seed once; each round starts from a copy of this folder.</summary>
    public static async Task PrepareAsync(string folder, params IReadOnlyList<ProcedureBundle> procedures)
    {
        await using var site = await OpenAsync(folder, null, new ManualTime(Start));
        await site.Get<Seeder>().SeedAsync(new SeedOptions { DemoAccounts = true });
        foreach (var procedure in procedures)
        {
            var result = await site.Get<ProcedureCatalog>().PublishAsync(
                new PublishRequest { Bundle = procedure, By = Editor.System, Note = "measured" });
            if (result.Outcome == PublishOutcome.Refused)
            {
                throw new InvalidOperationException(string.Join(Environment.NewLine, result.Findings.Select(f => $"{f.Code} {f.ElementId} {FindingTexts.Format(f, "en")}")));
            }
        }
    }

    public static async Task<DossierSite> OpenAsync(string folder, IFaultInjector? recorder, TimeProvider time)
    {
        var store = await SqliteDocumentStore.OpenAsync(new SqliteStoreOptions
        {
            Folder = folder,
            Collections = Collections,
            FaultInjector = recorder,
        });
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddSingleton<IDocumentStore>(store);
        collection.AddSingleton<IFileStore>(new FolderFileStore(Path.Combine(folder, "files")));
        collection.AddSingleton(time);
        collection.AddCatalogs();
        collection.AddDossiers(new ConfigurationBuilder().AddInMemoryCollection(
            [KeyValuePair.Create<string, string?>("History:KeyFolder", Path.Combine(Path.GetDirectoryName(folder)!, "keys"))]).Build());
        return new DossierSite(collection.BuildServiceProvider(), store, time);
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public IEnumerable<T> GetAll<T>() => services.GetServices<T>();

    public async Task<Actor> OfficerAsync(string userName)
    {
        var account = await Get<AccountService>().FindByUserNameAsync(userName);
        return Actor.Officer((await Get<OrganisationService>().CurrentAsync()).Person(account!.Id)!);
    }

    /// <summary>The officers of the six steps by user name.</summary>
    public async Task<IReadOnlyDictionary<string, Actor>> OfficersAsync()
    {
        var officers = new Dictionary<string, Actor>();
        foreach (var name in SixSteps.Steps.Select(step => step.By).Distinct())
        {
            officers[name] = await OfficerAsync(name);
        }

        return officers;
    }

    /// <summary>The applicant as actor and as a dossier keeps him; he has an account, so each status tells him.</summary>
    public async Task<(Actor Actor, ApplicantInfo Info)> ApplicantAsync()
    {
        var account = (await Get<AccountService>().FindByUserNameAsync("nguoidan1"))!;
        return (Actor.Applicant(account.Id, account.DisplayName), Applicants.From(account) with { Email = null });
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Store.DisposeAsync();
    }
}
