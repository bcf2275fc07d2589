using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using MotCua.ScriptWorker.Protocol;

namespace MotCua.ScriptWorker;

/// <summary>
/// The worker process: jobs come by standard input, replies go by standard output, one at a time. It ends when its
/// parent closes the input, whatever a script is doing, and after a script that used up the memory.
/// </summary>
internal static class WorkerProgram
{
    // Deep enough for the recursion that scripts are allowed; what goes deeper ends the process and nothing else.
    private const int StackBytes = 64 * 1024 * 1024;
    private const int SetDumpable = 4;
    private static readonly TimeSpan RegexTimeout = TimeSpan.FromMilliseconds(250);

    private static async Task<int> Main()
    {
        // The engine's own time limit does not reach into a regular expression.
        AppDomain.CurrentDomain.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", RegexTimeout);
        if (OperatingSystem.IsLinux())
        {
            // Dossier data must not end in a core file.
            _ = Prctl(SetDumpable, 0, 0, 0, 0);
        }

        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        var jobs = new BlockingCollection<ScriptJob>();
        var worker = new Thread(() => Work(jobs, output), StackBytes) { IsBackground = true };
        worker.Start();
        await ReadAsync(input, jobs);
        return 0;
    }

    private static async Task ReadAsync(Stream input, BlockingCollection<ScriptJob> jobs)
    {
        while (await Frames.ReadAsync<ScriptJob>(input) is { } job)
        {
            jobs.Add(job);
        }
    }

    private static void Work(BlockingCollection<ScriptJob> jobs, Stream output)
    {
        // The first script costs most; it is over before the parent sends one.
        _ = ScriptRun.Do(new ScriptJob("warm", "var a = [1]; return { a: a, d: new Date().getTime(), s: /a/.test('b') };", [], DateTimeOffset.UnixEpoch, new ScriptLimits(1000, 10, 10_000, 1000)));
        Send(output, new ScriptReply(ScriptReply.Ready, [], null));
        foreach (var job in jobs.GetConsumingEnumerable())
        {
            var reply = ScriptRun.Do(job);
            Send(output, reply);
            if (reply.Failure?.Cause == ScriptCauses.Memory)
            {
                Environment.Exit(3);
            }
        }
    }

    private static void Send(Stream output, ScriptReply reply)
    {
        output.Write(Frames.Of(reply));
        output.Flush();
    }

    [DllImport("libc", EntryPoint = "prctl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Prctl(int option, nuint a, nuint b, nuint c, nuint d);
}
