using System.Diagnostics;

namespace MotCua.Benchmarks.Dossiers;

/// <summary>Runs a verb again in a process with the host's garbage collector (server), which is chosen at the start of a
/// process and which the measurements of small things do not want.</summary>
internal static class AsTheHost
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        start.Environment["DOTNET_gcServer"] = "1";
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(AsTheHost).Assembly.Location);
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            await output.WriteLineAsync(line);
        }

        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
