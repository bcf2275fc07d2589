using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Catalogs;
using MotCua.Catalogs.Accounts;
using MotCua.Catalogs.Organisations;
using MotCua.Catalogs.Procedures;
using MotCua.Catalogs.Seeding;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.History;
using MotCua.RuntimeHost.Dossiers.History.Verification;
using MotCua.RuntimeHost.Tests.Workers;
using MotCua.RuntimeHost.Workers;
using MotCua.Storage;
using MotCua.Storage.Sqlite;
using MotCua.Testing;

namespace MotCua.RuntimeHost.Tests.Dossiers;

/// <summary>The dossier services over a real SQLite store in a folder of its own, with the seed, the two sample
/// procedures and a clock in the test's hand. No web server, no workers.</summary>
public sealed class DossierTestBed : IAsyncDisposable
{
    /// <summary>A Friday morning inside office hours.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 20, 8, 0, 0, TimeSpan.FromHours(7));

    private readonly string folder;
    private readonly IFaultInjector? faults;
    private readonly (string Name, string Value)[] settings;
    private readonly bool isSecond;
    private ServiceProvider services = null!;
    private SqliteDocumentStore store = null!;
    private int commands;

    private DossierTestBed(string folder, IFaultInjector? faults, (string Name, string Value)[] settings, DossierTestBed? first = null)
    {
        this.folder = folder;
        this.faults = faults;
        this.settings = settings;
        isSecond = first is not null;
        Time = first?.Time ?? new ManualTime(Start);
        DatabaseTime = first?.DatabaseTime ?? new ShiftedTime();
    }

    public ManualTime Time { get; }

    /// <summary>What leases run on.</summary>
    public ShiftedTime DatabaseTime { get; }

    /// <summary>Where e-mails go.</summary>
    public RecordedMail Mail { get; } = new();

    public IDocumentStore Store => store;

    public DossierService Dossiers => services.GetRequiredService<DossierService>();

    public DossierRecords Records => services.GetRequiredService<DossierRecords>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>The seed and the published samples, made once: publishing them for each test would take most of its time.</summary>
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    /// <param name="faults">Faults of the store.</param>
    /// <param name="settings">Settings of the program by name.</param>
    public static async Task<DossierTestBed> CreateAsync(IFaultInjector? faults = null, params (string Name, string Value)[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("motcua-bed-").FullName;
        foreach (var file in Directory.EnumerateFiles(await Template.Value, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(await Template.Value, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var bed = new DossierTestBed(folder, faults, settings);
        await bed.OpenAsync();
        return bed;
    }

    private static async Task<string> MakeTemplateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("motcua-template-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var bed = new DossierTestBed(folder, null, []);
        await bed.OpenAsync();
        await bed.Get<Seeder>().SeedAsync(new SeedOptions { DemoAccounts = true });
        foreach (var sample in Directory.GetDirectories(RepositoryRoot.Combine("samples", "procedures")))
        {
            var result = await bed.Get<ProcedureCatalog>().PublishAsync(
                new PublishRequest { Bundle = BundleFolder.Read(sample), By = Editor.System, Note = "sample" });
            result.Findings.Where(finding => finding.Severity == Severity.Error).Should().BeEmpty($"{sample} must be publishable");
        }

        await bed.CloseAsync();
        return folder;
    }

    /// <summary>Another host on the same database and clocks, without faults. Dispose of it before this one.</summary>
    public async Task<DossierTestBed> SecondHostAsync()
    {
        var second = new DossierTestBed(folder, null, settings, this);
        await second.OpenAsync();
        return second;
    }

    /// <summary>Ends the program and starts it again on the same data.</summary>
    public async Task RestartAsync()
    {
        await CloseAsync();
        await OpenAsync();
    }

    private async Task OpenAsync()
    {
        store = await SqliteDocumentStore.OpenAsync(new SqliteStoreOptions
        {
            Folder = folder,
            Collections = [.. CatalogCollections.All, .. DossierCollections.All],
            FaultInjector = faults,
            Clock = DatabaseTime,
        });
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddSingleton<IDocumentStore>(store);
        collection.AddSingleton<IFileStore>(new FolderFileStore(Path.Combine(folder, "files")));
        collection.AddSingleton<TimeProvider>(Time);
        collection.AddCatalogs();
        var given = settings.Append(("History:KeyFolder", KeyFolder.Beside(folder)));
        collection.AddDossiers(new ConfigurationBuilder().AddInMemoryCollection(given.Select(s => KeyValuePair.Create(s.Item1, (string?)s.Item2))).Build());
        collection.AddSingleton<IEmailTransport>(Mail);
        services = collection.BuildServiceProvider();
    }

    private async Task CloseAsync()
    {
        await services.DisposeAsync();
        await store.DisposeAsync();
    }

    public async Task<Actor> OfficerAsync(string userName)
    {
        var account = await Get<AccountService>().FindByUserNameAsync(userName);
        var organisation = await Get<OrganisationService>().CurrentAsync();
        return Actor.Officer(organisation.Person(account!.Id)!);
    }

    public async Task<Account> AccountAsync(string userName) => (await Get<AccountService>().FindByUserNameAsync(userName))!;

    /// <summary>A certification dossier handed in at the counter: 5 pages, 2 copies.</summary>
    public async Task<CommandReply> SubmitCertificationAsync(string? commandId = null, int pages = 5, int copies = 2) =>
        await Dossiers.SubmitAsync(
            new SubmitDossier
            {
                CommandId = commandId ?? NextCommand(),
                ProcedureCode = "2.000815",
                Channel = IntakeChannel.Counter,
                Applicant = new ApplicantInfo(null, "Nguyễn Thị Ánh", Phone: "0912000101"),
                Data = new JsonObject { ["loaiGiayTo"] = "van-bang", ["tenGiayTo"] = "Bằng tốt nghiệp", ["soTrang"] = pages, ["soBan"] = copies },
            },
            await OfficerAsync("motcua1"));

    /// <summary>Publishes a procedure that the test has built.</summary>
    public async Task PublishAsync(ProcedureBundle bundle)
    {
        var result = await Get<ProcedureCatalog>().PublishAsync(new PublishRequest { Bundle = bundle, By = Editor.System, Note = "test" });
        result.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Code} {finding.ElementId}").Should().BeEmpty();
    }

    /// <summary>A dossier of a procedure that the test has published, handed in at the counter; its id.</summary>
    public async Task<string> SubmitAsync(string procedureCode, JsonObject data)
    {
        var reply = await Dossiers.SubmitAsync(
            new SubmitDossier
            {
                CommandId = NextCommand(),
                ProcedureCode = procedureCode,
                Channel = IntakeChannel.Counter,
                Applicant = new ApplicantInfo(null, "Nguyễn Thị Ánh", Phone: "0912000101"),
                Data = data,
            },
            await OfficerAsync("motcua1"));
        reply.Accepted.Should().BeTrue($"{reply.Refusal} {reply.Failure} {string.Join("; ", reply.FormErrors)}");
        return reply.DossierId!;
    }

    public async Task<CommandReply> DoAsync(string dossierId, DossierCommand command, string? commandId = null) =>
        await Dossiers.ExecuteAsync(dossierId, commandId ?? NextCommand(), command);

    public async Task<DossierState> StateAsync(string dossierId) => (await Records.LoadAsync(dossierId))!.State;

    /// <summary>The live work item at a step.</summary>
    public async Task<WorkItem> ItemAsync(string dossierId, string step)
    {
        var state = await StateAsync(dossierId);
        return state.WorkItems.Values.SingleOrDefault(item => item.IsLive && item.ElementId == step)
            ?? throw new InvalidOperationException(
                $"No work at {step}; visited {string.Join(", ", state.ElementsVisited)}; "
                + $"incidents {string.Join("; ", state.OpenIncidents.Select(i => $"{i.Code} at {i.ElementId}: {string.Join(", ", i.Args)}"))}");
    }

    /// <summary>Events replayed give the stored state; holds for every dossier at the end of every test.</summary>
    public async Task ReplayMustEqualStateAsync(string dossierId)
    {
        var stored = await StateAsync(dossierId);
        var replayed = DossierState.Replay(await Records.EventsAsync(dossierId));
        StateCodec.Encode(replayed).Should().Equal(StateCodec.Encode(stored));
        StateCodec.EncodeData(replayed.Data).Should().Equal(StateCodec.EncodeData(stored.Data));
    }

    public string NextCommand() => $"test-{Interlocked.Increment(ref commands)}";

    /// <summary>The data folder.</summary>
    public string Folder => folder;

    public Task BackupAsync(string file) => store.BackupAsync(file);

    /// <summary>Verifies a copy of the database with the keys of this one.</summary>
    public async Task<HistoryReport> VerifyCopyAsync(string file, ExportedSeals exported)
    {
        var other = Path.Combine(folder, "copy");
        Directory.CreateDirectory(other);
        File.Copy(file, Path.Combine(other, "motcua.db"));
        await using var copy = await SqliteDocumentStore.OpenAsync(new SqliteStoreOptions
        {
            Folder = other,
            Collections = [.. CatalogCollections.All, .. DossierCollections.All],
        });
        return await new HistoryVerifier(copy, new DossierKeys(copy, Get<KeyFolder>()), new SealStore(copy))
            .VerifyAsync(exported, Get<KeyFolder>().Signer.PublicKey);
    }

    public ValueTask DisposeAsync() => DisposeAsync(replay: true);

    /// <param name="replay">False for a test that altered the data behind the program's back.</param>
    public async ValueTask DisposeAsync(bool replay)
    {
        if (isSecond)
        {
            await CloseAsync();
            return;
        }

        var dossiers = !replay ? new Page<DocumentEnvelope>([], null) : await store.QueryAsync(new DocumentQuery { Collection = DossierCollections.Dossiers, Limit = DocumentQuery.MaxLimit });
        foreach (var dossier in dossiers.Items)
        {
            await ReplayMustEqualStateAsync(dossier.Id);
        }

        await CloseAsync();
        HostProcess.DeleteData(folder);
    }
}
