using MotCua.Catalogs.Seeding;

namespace MotCua.RuntimeHost.Shell.Storing;

/// <summary>What every start makes sure of: the first data are there. What is there already stays as it is.</summary>
internal static class FirstStart
{
    public static async Task PrepareAsync(IServiceProvider services, IHostEnvironment environment)
    {
        // Demo accounts have a published password: never outside Development.
        await services.GetRequiredService<Seeder>().SeedAsync(new SeedOptions { DemoAccounts = environment.IsDevelopment() });
    }
}
