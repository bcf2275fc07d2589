using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace MotCua.Testing;

/// <summary>The real program as a process of its own, on a free port of the loopback address and a data folder of its
/// own: what a user starts is what is tested.</summary>
public sealed class HostProcess : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> output = new();
    private readonly Process process;
    private readonly bool ownsFolder;

    private HostProcess(Process process, string address, string dataFolder, bool ownsFolder)
    {
        this.process = process;
        this.ownsFolder = ownsFolder;
        Address = address;
        DataFolder = dataFolder;
    }

    /// <summary>Without a slash at the end.</summary>
    public string Address { get; }

    public string DataFolder { get; }

    public int ProcessId => process.Id;

    public bool HasExited => process.HasExited;

    /// <summary>All that was printed so far.</summary>
    public string Output => string.Join('\n', output);

    /// <summary>The built program's file, of the configuration the tests were built in.</summary>
    public static string ProgramFile => RepositoryRoot.Combine(
        "runtime-host", "MotCua.RuntimeHost", "bin", Configuration, "net10.0", "MotCua.RuntimeHost.dll");

    private static string Configuration =>
        AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    /// <summary>Starts the program and waits until /health answers.</summary>
    /// <param name="dataFolder">Null: a new temporary folder, removed at the end.</param>
    /// <param name="clock">The domain clock's start; null: real time.</param>
    /// <param name="port">Null: any free one.</param>
    public static async Task<HostProcess> StartAsync(
        string? dataFolder = null, DateTimeOffset? clock = null, int? port = null, IReadOnlyDictionary<string, string>? settings = null)
    {
        var folder = dataFolder ?? Directory.CreateTempSubdirectory("motcua-").FullName;
        var address = $"http://127.0.0.1:{port ?? FreePort()}";
        List<string> arguments = [ProgramFile, "--urls", address, "--data", folder];
        if (clock is { } start)
        {
            arguments.AddRange(["--clock", start.ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture)]);
        }

        var host = new HostProcess(Launch(arguments, settings), address, folder, dataFolder is null);
        host.Listen();
        await host.WaitUntilHealthyAsync();
        return host;
    }

    /// <summary>Runs the program with these arguments to its end.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(
        IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? settings = null, TimeSpan? limit = null)
    {
        using var process = Launch([ProgramFile, .. arguments], settings);
        using var patience = new CancellationTokenSource(limit ?? TimeSpan.FromSeconds(60));
        var read = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("The program did not end by itself.");
        }

        return (process.ExitCode, await read, await errors);
    }

    /// <summary>Ends the program without warning, as a power cut would (SIGKILL).</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    /// <summary>Asks the program to stop in an orderly way, as a service manager does (SIGTERM), and waits until it has.</summary>
    public async Task StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await process.WaitForExitAsync(patience.Token);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
        if (ownsFolder)
        {
            DeleteData(DataFolder);
        }
    }

    /// <summary>Removes a data folder and the folder of its keys, which lies beside it.</summary>
    public static void DeleteData(string dataFolder)
    {
        foreach (var folder in new[] { dataFolder, dataFolder + "-keys" }.Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A port nobody listens on right now.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Process Launch(IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? settings)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = RepositoryRoot.Path,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException("The program could not be started.");
    }

    private void Listen()
    {
        process.OutputDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private async Task WaitUntilHealthyAsync()
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < TimeSpan.FromSeconds(90))
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"The program ended with {process.ExitCode}:\n{Output}");
            }

            try
            {
                using var answer = await client.GetAsync(new Uri(Address + "/health"));
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            catch (TaskCanceledException)
            {
                // Listening, not answering yet.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        throw new TimeoutException($"The program did not answer within 90 seconds:\n{Output}");
    }
}
