using MotCua.Catalogs.Procedures;
using MotCua.Catalogs.Seeding;
using MotCua.RuntimeHost.Dossiers.History;

namespace MotCua.RuntimeHost.Shell.Storing;

/// <summary>What every start makes sure of: the first data are there. What is there already stays as it is.</summary>
internal static class FirstStart
{
    private const string Samples = "samples/procedures";

    /// <summary>Seeds the lists and, in Development, the demo accounts and the sample procedures that were never published.</summary>
    public static async Task PrepareAsync(IServiceProvider services, IHostEnvironment environment, ILogger logger)
    {
        await services.GetRequiredService<HistoryStart>().CheckAsync();

        // Demo accounts have a published password: never outside Development.
        await services.GetRequiredService<Seeder>().SeedAsync(new SeedOptions { DemoAccounts = environment.IsDevelopment() });
        if (!environment.IsDevelopment() || FindSamples() is not { } samples)
        {
            return;
        }

        var catalog = services.GetRequiredService<ProcedureCatalog>();
        foreach (var folder in Directory.EnumerateDirectories(samples).Order(StringComparer.Ordinal))
        {
            var result = await catalog.PublishIfNewAsync(new PublishRequest
            {
                Bundle = BundleFolder.Read(folder),
                Note = "Thủ tục mẫu",
                By = Editor.System,
            });
            if (result?.Outcome == PublishOutcome.Refused)
            {
                logger.LogError("Sample {Folder} is refused: {Findings}", Path.GetFileName(folder), string.Join("; ", result.Findings.Select(finding => finding.Code)));
            }
        }
    }

    /// <summary>The samples of the clone the program runs from: above the working folder or above the program itself.</summary>
    private static string? FindSamples()
    {
        foreach (var start in new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                var samples = Path.Combine(folder.FullName, Samples);
                if (Directory.Exists(samples))
                {
                    return samples;
                }
            }
        }

        return null;
    }
}
