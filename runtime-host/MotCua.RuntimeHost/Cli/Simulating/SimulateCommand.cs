using System.Globalization;
using System.Text.Json;
using MotCua.Catalogs.Calendars;
using MotCua.Catalogs.Organisations;
using MotCua.Designer.Checking;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Compilation;
using MotCua.Engine.Model;
using MotCua.Engine.Scenarios;
using MotCua.Engine.Simulation;
using MotCua.RuntimeHost.Cli.Validating;
using MotCua.RuntimeHost.Shell.Hosting;

namespace MotCua.RuntimeHost.Cli.Simulating;

/// <summary>simulate: how dossiers would go through a procedure, or through two versions of it.</summary>
internal static class SimulateCommand
{
    private const string Usage =
        "simulate <thư mục hoặc tệp zip> [--settings <tệp json>] [--compare <thư mục hoặc tệp zip>] [--dossiers <n>] [--replications <n>] [--seed <n>] [--data <thư mục>] [--json] [--lang vi|en]";

    private const int Interrupted = 130;

    private static readonly JsonSerializerOptions Json = new(EngineJson.Options) { WriteIndented = true };

    /// <summary>0: done; 1: the procedure or the settings are wrong; 130: broken off, with what is known so far.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var arguments = CliArguments.Read(args, Usage, 1, ["settings", "compare", "dossiers", "replications", "seed", "lang", .. CliSession.Options], ["json"]);
        var language = CliLanguage.Of(arguments);
        if (Compile(arguments.Things[0], language) is not { } first || (arguments["compare"] is { } other && Compile(other, language) is null))
        {
            return 1;
        }

        var second = arguments["compare"] is { } path ? Compile(path, language) : null;
        if (Settings(arguments, language, second is null ? [first] : [first, second]) is not { } settings)
        {
            return 1;
        }

        await using var session = await CliSession.OpenOrSeededAsync(arguments);
        var organisation = await session.Get<OrganisationService>().CurrentAsync();
        var world = new ScenarioWorld(await session.Get<CalendarService>().ForUnitAsync(first.Facts.Unit), organisation);
        using var stop = new CancellationTokenSource();
        ConsoleCancelEventHandler onStop = (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        Console.CancelKeyPress += onStop;
        try
        {
            var progress = new ProgressLine(Console.Error, language);
            var printer = new SimulationPrinter(Console.Out, language, organisation, world.Calendar.MinutesPerWorkingDay);
            var complete = second is null
                ? Print(Simulator.Run(first, settings, world, progress, stop.Token), arguments.Has("json"), r => printer.Print(first, r), r => r.Complete)
                : Print(Simulator.Compare(first, second, settings, world, progress, stop.Token), arguments.Has("json"), c => printer.Print(first, second, c), c => c.First.Complete && c.Second.Complete);
            return complete ? 0 : Interrupted;
        }
        finally
        {
            Console.CancelKeyPress -= onStop;
        }
    }

    private static bool Print<T>(T result, bool asJson, Action<T> print, Func<T, bool> complete)
    {
        if (asJson)
        {
            Console.WriteLine(JsonSerializer.Serialize(result, Json));
        }
        else
        {
            print(result);
        }

        return complete(result);
    }

    /// <summary>The procedure; null, with the reasons printed, when it cannot run.</summary>
    private static CompiledProcedure? Compile(string path, string language)
    {
        var (bundle, findings) = BundleReader.Read(path);
        var compiled = bundle is null ? null : BundleCompiler.Compile(bundle);
        if (compiled?.Procedure is null)
        {
            var why = compiled?.Findings.Where(f => f.Severity == Severity.Error) ?? findings;
            FindingsText.Print([.. why.Select(f => DesignerFinding.Of(f))], Console.Error, language);
        }

        return compiled?.Procedure;
    }

    private static SimulationSettings? Settings(CliArguments arguments, string language, IReadOnlyList<CompiledProcedure> procedures)
    {
        var read = arguments["settings"] is { } file ? SimulationSettingsReader.Read(Bytes(file), procedures) : new SimulationSettingsResult(new SimulationSettings(), []);
        foreach (var problem in read.Problems)
        {
            Console.Error.WriteLine($"{arguments["settings"]}{(problem.Path.Length == 0 ? "" : $" ({problem.Path})")}: {problem.Text.In(language)}");
        }

        return read.Settings is { } settings
            ? settings with
            {
                Dossiers = Number(arguments, "dossiers", 1, 100_000) ?? settings.Dossiers,
                Replications = Number(arguments, "replications", 1, 1_000) ?? settings.Replications,
                Seed = (ulong)(Number(arguments, "seed", 0, int.MaxValue) ?? (long)settings.Seed),
            }
            : null;
    }

    private static int? Number(CliArguments arguments, string option, int least, int most)
        => arguments[option] is not { } text ? null
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
            : throw new StartFailure($"--{option}: cần một số nguyên từ {least} đến {most}. Cách dùng: {Usage}");

    private static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new StartFailure($"Không đọc được {path}: {cause.Message}", cause);
        }
    }

    /// <summary>One line per replication, so that nobody takes a long run for a stuck one.</summary>
    private sealed class ProgressLine(TextWriter output, string language) : IProgress<SimulationProgress>
    {
        public void Report(SimulationProgress value)
        {
            if (value.Through == value.Dossiers)
            {
                output.WriteLine(language == "en"
                    ? $"… replication {value.Replication} of {value.Replications}: {value.Dossiers} dossiers"
                    : $"… lần {value.Replication} trên {value.Replications}: {value.Dossiers} hồ sơ");
            }
        }
    }
}
