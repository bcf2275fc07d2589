using MotCua.Catalogs;
using MotCua.RuntimeHost.Shell.Hosting;
using MotCua.RuntimeHost.Shell.Storing;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Cli;

/// <summary>The opened data for a verb that works on them; the same folder and adapter as serve would take.</summary>
internal sealed class CliSession : IAsyncDisposable
{
    private readonly IDocumentStore _store;
    private readonly ServiceProvider _services;

    private CliSession(IDocumentStore store, ServiceProvider services)
    {
        _store = store;
        _services = services;
    }

    /// <summary>Options every such verb takes.</summary>
    public static readonly string[] Options = ["data", "storage"];

    /// <exception cref="StartFailure">The data cannot be opened.</exception>
    public static async Task<CliSession> OpenAsync(CliArguments arguments)
    {
        var settings = new ConfigurationBuilder()
            .AddEnvironmentVariables()
            .AddInMemoryCollection(Options.Where(name => arguments[name] is not null).Select(name => KeyValuePair.Create(name, arguments[name])))
            .Build();
        var options = ServeOptionsReader.Read(settings, Directory.GetCurrentDirectory());
        var folder = DataFolder.Open(options.DataFolder);
        var store = await StoreOpener.OpenAsync(options, folder);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(TimeProvider.System);
        services.AddStores(store, folder);
        services.AddEngine();
        services.AddCatalogs();
        return new CliSession(store, services.BuildServiceProvider());
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _store.DisposeAsync();
    }
}
