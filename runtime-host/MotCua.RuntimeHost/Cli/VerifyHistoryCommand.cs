using MotCua.RuntimeHost.Dossiers.History;
using MotCua.RuntimeHost.Dossiers.History.Verification;
using MotCua.RuntimeHost.Shell.Hosting;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Cli;

/// <summary>verify-history: whether anybody altered what was recorded; also writes the seals to a file.</summary>
internal static class VerifyHistoryCommand
{
    private const string Usage =
        "verify-history [--data <thư mục>] [--keys <thư mục khóa>] [--seals <tệp hoặc thư mục>] [--public-key <tệp pem>] [--export-seals <tệp>] [--lang vi|en]";

    private const int MostShown = 50;
    private const int Interrupted = 130;

    /// <summary>0: nothing wrong; 1: something is, or the data cannot be read; 130: broken off.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var arguments = CliArguments.Read(args, Usage, 0, ["seals", "public-key", "export-seals", "lang", .. CliSession.Options]);
        using var stop = new CancellationTokenSource();
        ConsoleCancelEventHandler onStop = (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        Console.CancelKeyPress += onStop;
        try
        {
            await using var session = await CliSession.OpenAsync(arguments);
            return arguments["export-seals"] is { } file
                ? await ExportAsync(session, file, stop.Token)
                : await VerifyAsync(session, arguments, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Đã dừng giữa chừng; phần còn lại chưa kiểm tra. (Broken off.)");
            return Interrupted;
        }
        finally
        {
            Console.CancelKeyPress -= onStop;
        }
    }

    private static async Task<int> ExportAsync(CliSession session, string path, CancellationToken ct)
    {
        var folder = session.Get<KeyFolder>();
        if (!File.Exists(folder.FullName(KeyFolder.PublicFile)))
        {
            throw new StartFailure($"Chưa có dấu niêm nào: không thấy {folder.FullName(KeyFolder.PublicFile)}.");
        }

        try
        {
            await using var file = File.Create(path);
            var publicKey = await File.ReadAllTextAsync(folder.FullName(KeyFolder.PublicFile), ct);
            var count = await SealFiles.ExportAsync(file, publicKey, session.Get<SealStore>().AllAsync(ct), ct);
            Console.WriteLine($"Đã ghi {count} dấu niêm vào {path}. Hãy cất tệp ở nơi người quản trị dữ liệu không sửa được.");
            return 0;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new StartFailure($"Không ghi được {path}: {cause.Message}", cause);
        }
    }

    private static async Task<int> VerifyAsync(CliSession session, CliArguments arguments, CancellationToken ct)
    {
        var folder = session.Get<KeyFolder>();
        var exported = arguments["seals"] is { } seals ? await ReadAsync(seals, path => SealFiles.ReadAsync(path, ct)) : null;
        var publicKey = arguments["public-key"] is { } file ? await ReadAsync(file, path => File.ReadAllTextAsync(path, ct))
            : File.Exists(folder.FullName(KeyFolder.PublicFile)) ? await File.ReadAllTextAsync(folder.FullName(KeyFolder.PublicFile), ct)
            : exported?.PublicKey;
        var verifier = new HistoryVerifier(
            session.Get<Storage.IDocumentStore>(), folder.HasMasterKey ? session.Get<DossierKeys>() : null, session.Get<SealStore>());
        var report = await verifier.VerifyAsync(exported, publicKey, new ProgressLine(Console.Error), ct);
        HistoryReportPrinter.Print(report, Console.Out, arguments["lang"] == "en" ? "en" : LanguageChoice.Vietnamese, MostShown);
        return report.IsSound ? 0 : 1;
    }

    private static async Task<T> ReadAsync<T>(string path, Func<string, Task<T>> read)
    {
        try
        {
            return await read(path);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new StartFailure($"Không đọc được {path}: {cause.Message.ReplaceLineEndings(" ")}", cause);
        }
    }

    /// <summary>A line now and then, so that nobody takes a long run for a stuck one.</summary>
    private sealed class ProgressLine(TextWriter output) : IProgress<long>
    {
        private const int Every = 1_000;

        public void Report(long value)
        {
            if (value % Every == 0)
            {
                output.WriteLine($"… {value} hồ sơ (dossiers)");
            }
        }
    }
}
