using MotCua.Catalogs.Procedures;
using MotCua.RuntimeHost.Shell.Hosting;

namespace MotCua.RuntimeHost.Cli;

/// <summary>validate, import and export: procedures as files.</summary>
internal static class BundleCommands
{
    /// <summary>Prints the findings; 1 when one is an error.</summary>
    public static int Validate(string[] args)
    {
        var arguments = CliArguments.Read(args, "validate <thư mục hoặc tệp zip>", 1);
        var (bundle, findings) = BundleReader.Read(arguments.Things[0]);
        if (bundle is not null)
        {
            findings = ProcedureChecks.All(bundle);
        }

        return FindingsPrinter.Print(findings, Console.Out) ? 1 : 0;
    }

    /// <summary>Publishes the bundle; 1 when it is refused.</summary>
    public static async Task<int> ImportAsync(string[] args)
    {
        var arguments = CliArguments.Read(args, "import <thư mục hoặc tệp zip> [--note <ghi chú>]", 1, ["note", .. CliSession.Options]);
        var (bundle, findings) = BundleReader.Read(arguments.Things[0]);
        if (bundle is null)
        {
            FindingsPrinter.Print(findings, Console.Out);
            return 1;
        }

        await using var session = await CliSession.OpenAsync(arguments);
        var result = await session.Get<ProcedureCatalog>().PublishAsync(new PublishRequest
        {
            Bundle = bundle,
            Note = arguments["note"] ?? "import",
            By = Editor.System,
            Check = ProcedureChecks.ProveAsync,
        });
        FindingsPrinter.Print(result.Findings, Console.Out);
        Console.WriteLine(result.Outcome switch
        {
            PublishOutcome.Refused => "Chưa công bố: hãy sửa các lỗi ở trên.",
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
}
