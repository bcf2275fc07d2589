using System.Text.Json;
using MotCua.Catalogs.Procedures;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Migration;
using MotCua.RuntimeHost.Dossiers.Running;
using MotCua.RuntimeHost.Shell.Hosting;

namespace MotCua.RuntimeHost.Cli;

/// <summary>migrate: brings the running dossiers of a procedure over to a version, or says what would become of them.</summary>
internal static class MigrateCommand
{
    private const string Usage = "migrate <mã thủ tục> --to <số phiên bản> [--from <số phiên bản>] [--mapping <tệp json>] [--reason <lý do>] --dry-run|--execute";

    /// <summary>0 when every dossier can or did come over, 1 when some cannot.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var execute = args.Contains("--execute");
        if (execute == args.Contains("--dry-run"))
        {
            throw new StartFailure("Cần đúng một trong hai: --dry-run hoặc --execute. Cách dùng: " + Usage);
        }

        var arguments = CliArguments.Read([.. args.Where(arg => arg is not ("--execute" or "--dry-run"))], Usage, 1, ["to", "from", "mapping", "reason", .. CliSession.Options]);
        if (execute && string.IsNullOrWhiteSpace(arguments["reason"]))
        {
            throw new StartFailure("Cần --reason khi thực hiện; lý do được ghi vào lịch sử hồ sơ. Cách dùng: " + Usage);
        }

        var mapping = Mapping(arguments["mapping"]);
        await using var session = await CliSession.OpenAsync(arguments);
        var versions = await session.Get<ProcedureCatalog>().ListVersionsAsync(arguments.Things[0]);
        var to = Version(versions, arguments["to"] ?? throw new StartFailure("Cần --to. Cách dùng: " + Usage));
        IEnumerable<ProcedureVersion> from = arguments["from"] is { } number ? [Version(versions, number)] : versions.Where(version => version != to);
        var migrations = session.Get<MigrationService>();
        var allCame = true;
        foreach (var version in from)
        {
            if (await migrations.CountAsync(version.VersionHash) > 0)
            {
                allCame &= await MigrateAsync(session, version, to, mapping, execute ? arguments["reason"] : null);
            }
        }

        return allCame ? 0 : 1;
    }

    private static async Task<bool> MigrateAsync(CliSession session, ProcedureVersion from, ProcedureVersion to, MigrationMapping? mapping, string? reason)
    {
        var migrations = session.Get<MigrationService>();
        var reply = await migrations.TryOutAsync(new MigrationRequest(NewId(), from.VersionHash, to.VersionHash, mapping, null, Actor.System.Name));
        var dryRun = await FinishAsync(session, Begun(reply));
        if (reason is null)
        {
            await PrintAsync(migrations, dryRun);
            return dryRun.Refused == 0;
        }

        var execution = await FinishAsync(session, Begun(await migrations.ExecuteAsync(NewId(), dryRun.Id, reason, null, Actor.System.Name)));
        await PrintAsync(migrations, execution);
        return execution.Refused == 0 && execution.Changed == 0;
    }

    private static async Task<MigrationDocument> FinishAsync(CliSession session, MigrationDocument migration)
    {
        var migrations = session.Get<MigrationService>();
        var runner = session.Get<MigrationRunner>();
        while (migration.State == MigrationProgress.Running)
        {
            if (await runner.RunDueAsync(CancellationToken.None) == 0)
            {
                throw new StartFailure("Một chương trình khác đang chuyển hồ sơ. Theo dõi trên trang quản trị.");
            }

            migration = (await migrations.FindAsync(migration.Id))!;
            Console.WriteLine($"  {migration.Seen}/{migration.Total}");
        }

        return migration;
    }

    private static async Task PrintAsync(MigrationService migrations, MigrationDocument migration)
    {
        Console.WriteLine($"Phiên bản {migration.FromNumber} sang {migration.ToNumber}: "
            + (migration.Mode == MigrationMode.DryRun ? $"{migration.Ready} hồ sơ chuyển được" : $"{migration.Migrated} hồ sơ đã chuyển, {migration.Changed} đã thay đổi")
            + $", {migration.Refused} không chuyển được.");
        foreach (var outcome in new[] { MigrationOutcome.Refused, MigrationOutcome.Changed })
        {
            string? cursor = null;
            do
            {
                var page = await migrations.VerdictsAsync(migration.Id, new VerdictQuery { Outcome = outcome, Limit = 500, Cursor = cursor });
                foreach (var verdict in page.Items)
                {
                    Console.WriteLine($"  {verdict.DossierCode}: {verdict.Why("vi")}");
                }

                cursor = page.NextCursor;
            }
            while (cursor is not null);
        }
    }

    private static MigrationDocument Begun(MigrationReply reply) => reply.Migration
        ?? throw new StartFailure(reply.Failure is { } failure ? FailureTexts.Format(failure, "vi") : $"Không chuyển được: {reply.Refusal}.");

    private static ProcedureVersion Version(IReadOnlyList<ProcedureVersion> versions, string given) =>
        versions.FirstOrDefault(version => $"{version.Number}" == given || version.VersionHash == given)
        ?? throw new StartFailure($"Không có phiên bản {given}. Các phiên bản: {string.Join(", ", versions.Select(version => version.Number).Order())}.");

    /// <summary>A JSON object of element ids: before to after.</summary>
    private static MigrationMapping? Mapping(string? file)
    {
        if (file is null)
        {
            return null;
        }

        try
        {
            return new MigrationMapping(JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file)) ?? []);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new StartFailure($"Không đọc được bảng ánh xạ {file}: {cause.Message}", cause);
        }
    }

    private static string NewId() => Guid.NewGuid().ToString("N");
}
