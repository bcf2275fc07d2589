using MotCua.Catalogs.Procedures;
using MotCua.Designer.Checking;
using MotCua.Designer.Publishing;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Cli.Validating;
using MotCua.RuntimeHost.Shell.Hosting;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Cli;

/// <summary>import and export: procedures as files.</summary>
internal static class BundleCommands
{
    /// <summary>Checks and publishes the bundle; 1 when it is refused.</summary>
    public static async Task<int> ImportAsync(string[] args)
    {
        var arguments = CliArguments.Read(args, "import <thư mục hoặc tệp zip> [--note <ghi chú>]", 1, ["note", .. CliSession.Options]);
        if (Read(arguments.Things[0]) is not { } bundle)
        {
            return 1;
        }

        await using var session = await CliSession.OpenAsync(arguments);
        var report = await session.Get<PublishingCheck>().CheckAsync(bundle);
        FindingsText.Print(report, Console.Out, LanguageChoice.Vietnamese);
        if (report.HasErrors)
        {
            Console.WriteLine("Chưa công bố: hãy sửa các lỗi ở trên.");
            return 1;
        }

        var result = await session.Get<ProcedureCatalog>().PublishAsync(new PublishRequest
        {
            Bundle = bundle,
            Note = arguments["note"] ?? "import",
            By = Editor.System,
        });
        Console.WriteLine(result.Outcome switch
        {
            PublishOutcome.Refused => "Chưa công bố: " + string.Join("; ", result.Findings.Select(finding => finding.Code)),
            PublishOutcome.Unchanged => $"Phiên bản {result.Version!.VersionHash} đang có hiệu lực, không có gì thay đổi.",
            _ => $"Đã công bố phiên bản {result.Version!.VersionHash}.",
        });
        return result.Outcome == PublishOutcome.Refused ? 1 : 0;
    }

    /// <summary>Writes the version in force as a zip.</summary>
    public static async Task<int> ExportAsync(string[] args)
    {
        var arguments = CliArguments.Read(args, "export <mã thủ tục> <tệp zip>", 2, CliSession.Options);
        await using var session = await CliSession.OpenAsync(arguments);
        var catalog = session.Get<ProcedureCatalog>();
        var entry = await catalog.FindAsync(arguments.Things[0]);
        var zip = entry?.Version is null ? null : await catalog.ExportZipAsync(entry.Version);
        if (zip is null)
        {
            throw new StartFailure($"Không có thủ tục {arguments.Things[0]} đang công bố.");
        }

        try
        {
            await File.WriteAllBytesAsync(arguments.Things[1], zip);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new StartFailure($"Không ghi được {arguments.Things[1]}: {cause.Message}", cause);
        }

        Console.WriteLine($"Đã ghi {arguments.Things[1]} ({zip.Length} byte, phiên bản {entry!.Version}).");
        return 0;
    }

    /// <summary>The bundle; null, with the reasons printed, when a zip is refused.</summary>
    private static ProcedureBundle? Read(string path)
    {
        var (bundle, findings) = BundleReader.Read(path);
        if (bundle is null)
        {
            FindingsText.Print([.. findings.Select(f => DesignerFinding.Of(f))], Console.Out, LanguageChoice.Vietnamese);
        }

        return bundle;
    }
}
