using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using MotCua.ScriptWorker.Protocol;

namespace MotCua.RuntimeHost.Workers.Scripts;

/// <summary>
/// One worker process. It is given no environment but its own limits, and talks by standard input and output. Whatever
/// goes wrong in it ends with the process, never with this one.
/// </summary>
internal sealed class ScriptProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(30);
    private readonly Process process;
    private readonly StandardErrorTail errors;

    private ScriptProcess(Process process)
    {
        this.process = process;
        errors = new StandardErrorTail(process.StandardError.BaseStream);
    }

    /// <summary>Whether it can take another script.</summary>
    public bool IsUsable { get; private set; } = true;

    /// <summary>Whether the process still runs.</summary>
    public bool IsAlive => IsUsable && !process.HasExited;

    /// <summary>Scripts it has run.</summary>
    public int Jobs { get; private set; }

    /// <summary>Id of the process, for people who look.</summary>
    public int ProcessId => process.Id;

    /// <summary>Starts a process and waits until it takes scripts.</summary>
    /// <exception cref="InvalidOperationException">It does not start.</exception>
    public static async Task<ScriptProcess> StartAsync(ScriptOptions options, CancellationToken ct)
    {
        var worker = new ScriptProcess(Process.Start(StartInfo(options)) ?? throw new InvalidOperationException("The script worker does not start."));
        using var limit = Limit(StartTimeout, ct);
        await using var kill = limit.Token.Register(worker.Kill);
        try
        {
            if (await Frames.ReadAsync<ScriptReply>(worker.process.StandardOutput.BaseStream, CancellationToken.None) is { Id: ScriptReply.Ready })
            {
                return worker;
            }
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException)
        {
            // What it said is told below.
        }

        await worker.DisposeAsync();
        ct.ThrowIfCancellationRequested();
        throw new InvalidOperationException($"The script worker does not start. {await worker.errors.TextAsync()}");
    }

    /// <summary>Runs a script. The process is killed when it takes longer than the limits allow.</summary>
    public async Task<ScriptReply> RunAsync(ScriptJob job, TimeSpan killAfter, CancellationToken ct)
    {
        Jobs++;
        using var limit = Limit(killAfter, ct);
        await using var kill = limit.Token.Register(Kill);
        try
        {
            await Frames.WriteAsync(process.StandardInput.BaseStream, job, CancellationToken.None);
            if (await Frames.ReadAsync<ScriptReply>(process.StandardOutput.BaseStream, CancellationToken.None) is { } reply && reply.Id == job.Id)
            {
                // A script that used up the memory takes its process along.
                IsUsable &= reply.Failure?.Cause != ScriptCauses.Memory;
                return reply;
            }
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException)
        {
            // Told by the reply below: the process is gone, or says something else than a reply.
        }

        var killed = limit.IsCancellationRequested;
        Kill();
        ct.ThrowIfCancellationRequested();
        return new ScriptReply(job.Id, null, killed
            ? new ScriptFailure(ScriptCauses.Timeout, "The script took too long and its process was ended.")
            : new ScriptFailure(await DiedOfMemoryAsync() ? ScriptCauses.Memory : ScriptCauses.Ended, "The script ended its process: it calls itself too deeply or uses too much memory."));
    }

    /// <summary>The last of what the process wrote to standard error.</summary>
    public Task<string> ErrorsAsync() => errors.TextAsync();

    public async ValueTask DisposeAsync()
    {
        Kill();
        await errors.TextAsync();
        process.Dispose();
    }

    private static ProcessStartInfo StartInfo(ScriptOptions options)
    {
        var library = Path.Combine(AppContext.BaseDirectory, "MotCua.ScriptWorker.dll");
        var runtime = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

        // A program published with its own runtime has no "dotnet" beside it, but a launcher for the worker.
        var start = File.Exists(runtime) ? new ProcessStartInfo(runtime) { ArgumentList = { library } } : new ProcessStartInfo(Path.ChangeExtension(library, OperatingSystem.IsWindows() ? ".exe" : null));
        start.UseShellExecute = false;
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.WorkingDirectory = AppContext.BaseDirectory;
        var systemRoot = Environment.GetEnvironmentVariable("SystemRoot");
        start.Environment.Clear();
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x" + (options.MemoryMb * 1024L * 1024L).ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        if (OperatingSystem.IsWindows())
        {
            start.Environment["SystemRoot"] = systemRoot;
        }

        return start;
    }

    private static CancellationTokenSource Limit(TimeSpan after, CancellationToken ct)
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(after);
        return limit;
    }

    private async Task<bool> DiedOfMemoryAsync() => (await errors.TextAsync()).Contains("OutOfMemory", StringComparison.OrdinalIgnoreCase)
        || (await errors.TextAsync()).Contains("Out of memory", StringComparison.OrdinalIgnoreCase);

    private void Kill()
    {
        IsUsable = false;
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended already.
        }
    }
}
