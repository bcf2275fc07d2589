using MotCua.RuntimeHost.Cli.Simulating;
using MotCua.RuntimeHost.Cli.Validating;
using MotCua.RuntimeHost.Shell.Hosting;

namespace MotCua.RuntimeHost.Cli;

/// <summary>The program's verbs; without one it serves. Exit code 0 is success, 1 a failure said in one line on stderr.</summary>
internal static class CommandLine
{
    /// <summary>Runs the verb and gives the exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return args switch
            {
                ["--help" or "-h" or "help", ..] => await Help.ShowAsync(args),
                ["serve", .. var rest] => await ServeCommand.RunAsync(rest),
                ["validate", .. var rest] => await ValidateCommand.RunAsync(rest),
                ["import", .. var rest] => await BundleCommands.ImportAsync(rest),
                ["export", .. var rest] => await BundleCommands.ExportAsync(rest),
                ["simulate", .. var rest] => await SimulateCommand.RunAsync(rest),
                ["verify-history", .. var rest] => await VerifyHistoryCommand.RunAsync(rest),
                ["migrate", .. var rest] => await MigrateCommand.RunAsync(rest),
                ["user", .. var rest] => await UserCommand.RunAsync(rest),
                [var verb, ..] when !verb.StartsWith('-') => throw new StartFailure($"Không có lệnh \"{verb}\". Xem các lệnh bằng --help."),
                _ => await ServeCommand.RunAsync(args),
            };
        }
        catch (StartFailure failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return 1;
        }
    }
}
