using MotCua.RuntimeHost.Shell.Hosting;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Shell.Storing;

internal static class StorageServices
{
    /// <summary>The opened store, and the files beside it. Whoever opened the store closes it, after the program has stopped.</summary>
    public static IServiceCollection AddStores(this IServiceCollection services, IDocumentStore store, DataFolder folder)
    {
        services.AddSingleton(store);
        services.AddSingleton<IFileStore>(_ => new FolderFileStore(folder.Files));
        services.AddHealthChecks().AddCheck<StoreHealth>("store");
        return services;
    }
}
