using MotCua.Catalogs;
using MotCua.Catalogs.Seeding;
using MotCua.Designer;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Shell.Hosting;
using MotCua.RuntimeHost.Shell.Storing;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Cli;

/// <summary>The opened data for a verb that works on them; the same folder and adapter as serve would take.</summary>
internal sealed class CliSession : IAsyncDisposable
{
    private readonly IDocumentStore _store;
    private readonly ServiceProvider _services;

    private readonly string? _temporary;

    private CliSession(IDocumentStore store, DataFolder folder, IConfiguration settings, string? temporary = null)
    {
        _store = store;
        _temporary = temporary;
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(TimeProvider.System);
        services.AddStores(store, folder);
        services.AddCatalogs();
        services.AddDesigner();
        services.AddSingleton(folder);
        services.AddDossiers(settings);
        _services = services.BuildServiceProvider();
    }

    /// <summary>Options every such verb takes.</summary>
    public static readonly string[] Options = ["data", "storage", "keys"];

    /// <exception cref="StartFailure">The data cannot be opened.</exception>
    public static async Task<CliSession> OpenAsync(CliArguments arguments)
    {
        var settings = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
            .AddEnvironmentVariables()
            .AddInMemoryCollection(Options.Where(name => arguments[name] is not null).Select(name => KeyValuePair.Create(name, arguments[name])))
            .Build();
        var options = ServeOptionsReader.Read(settings, Directory.GetCurrentDirectory());
        var folder = DataFolder.Open(options.DataFolder);
        return new CliSession(await StoreOpener.OpenAsync(options, folder), folder, settings);
    }

    /// <summary>The data named by <c>--data</c>, which must be there; without it the people and calendars of the seed, the same on every machine.</summary>
    /// <exception cref="StartFailure">There is no such folder, or it cannot be opened.</exception>
    public static Task<CliSession> OpenOrSeededAsync(CliArguments arguments) => arguments["data"] switch
    {
        null => SeededAsync(),
        var folder when Directory.Exists(folder) => OpenAsync(arguments),
        var folder => throw new StartFailure($"Không có thư mục dữ liệu {folder}."),
    };

    /// <summary>A store of its own with the seed's lists and people, removed at the end.</summary>
    public static async Task<CliSession> SeededAsync()
    {
        var path = Directory.CreateTempSubdirectory("motcua-").FullName;
        var folder = DataFolder.Open(path);
        var session = new CliSession(await StoreOpener.OpenAsync(new ServeOptions { DataFolder = path }, folder), folder, new ConfigurationBuilder().Build(), path);
        await session.Get<Seeder>().SeedAsync(new SeedOptions { DemoAccounts = true });
        return session;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _store.DisposeAsync();
        if (_temporary is not null)
        {
            Directory.Delete(_temporary, recursive: true);
        }
    }
}
