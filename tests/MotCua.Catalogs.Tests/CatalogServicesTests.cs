using Microsoft.Extensions.DependencyInjection;
using MotCua.Catalogs.Procedures;
using MotCua.Catalogs.Seeding;
using MotCua.Catalogs.Tests.Support;
using MotCua.Storage;

namespace MotCua.Catalogs.Tests;

public sealed class CatalogServicesTests
{
    [Fact]
    public async Task AddCatalogs_OverAStoreFilesAndTime_GivesEveryService()
    {
        await using var world = await CatalogWorld.OpenAsync();
        using var files = new FolderFileStore(Path.Combine(world.Folder, "more"));
        var services = new ServiceCollection()
            .AddSingleton<IDocumentStore>(world.Store)
            .AddSingleton<IFileStore>(files)
            .AddSingleton<TimeProvider>(world.Time)
            .AddSingleton<CompileBundle>(TestBundles.Compile)
            .AddCatalogs();

        // The store belongs to the test: a disposed provider must not close it.
        var provider = services.BuildServiceProvider(validateScopes: true);

        foreach (var service in services)
        {
            provider.GetRequiredService(service.ServiceType).Should().NotBeNull();
        }

        await provider.GetRequiredService<Seeder>().SeedAsync(new SeedOptions());
    }
}
