using MotCua.Designer.Checking;
using MotCua.Designer.Publishing;
using MotCua.RuntimeHost.Shell.Hosting;

namespace MotCua.RuntimeHost.Cli.Validating;

/// <summary>validate: what publishing would say of a bundle, as text, JSON or SARIF.</summary>
internal static class ValidateCommand
{
    private const string Usage = "validate <thư mục hoặc tệp zip> [--data <thư mục>] [--json | --sarif] [--lang vi|en]";

    /// <summary>0: it may go live; 1: an error stands against it, or it cannot be read.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var arguments = CliArguments.Read(args, Usage, 1, ["lang", .. CliSession.Options], ["json", "sarif"]);
        if (arguments.Has("json") && arguments.Has("sarif"))
        {
            throw new StartFailure($"Chọn --json hoặc --sarif. Cách dùng: {Usage}");
        }

        var path = arguments.Things[0];
        var language = CliLanguage.Of(arguments);
        var report = await ReportAsync(path, arguments);
        if (arguments.Has("sarif"))
        {
            Console.WriteLine(SarifLog.Write(report, path, language));
        }
        else if (arguments.Has("json"))
        {
            Console.WriteLine(FindingsJson.Write(report));
        }
        else
        {
            FindingsText.Print(report, Console.Out, language);
        }

        return report.HasErrors ? 1 : 0;
    }

    private static async Task<PublishingReport> ReportAsync(string path, CliArguments arguments)
    {
        var (bundle, refused) = BundleReader.Read(path);
        if (bundle is null)
        {
            return new PublishingReport([.. refused.Select(f => DesignerFinding.Of(f))], ScenarioReport.None);
        }

        await using var session = await CliSession.OpenOrSeededAsync(arguments);
        return await session.Get<PublishingCheck>().CheckAsync(bundle);
    }
}
