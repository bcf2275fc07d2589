using System.Text;
using System.Text.Json.Nodes;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Running;

/// <summary>The whole report of a migration as a file, read page by page.</summary>
public sealed class VerdictExport(MigrationService migrations)
{
    /// <summary>UTF-8 with a mark that spreadsheets need, commas, quotes doubled (RFC 4180).</summary>
    public async Task<byte[]> CsvAsync(MigrationDocument migration, string language, CancellationToken ct = default)
    {
        var text = new StringBuilder("\uFEFFdossier,outcome,failure,element,reason,at\r\n");
        await foreach (var verdict in AllAsync(migration, ct))
        {
            string[] cells =
            [
                verdict.DossierCode,
                StoredEnumName.Of(verdict.Outcome),
                verdict.Failure is { } code ? StoredEnumName.Of(code) : "",
                verdict.Args.GetValueOrDefault("element", ""),
                verdict.Why(language),
                verdict.At.ToString("O"),
            ];
            text.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The migration with all its verdicts.</summary>
    public async Task<JsonObject> JsonAsync(MigrationDocument migration, string language, CancellationToken ct = default)
    {
        var verdicts = new JsonArray();
        await foreach (var verdict in AllAsync(migration, ct))
        {
            verdicts.Add(ToJson(verdict, language));
        }

        var json = ToJson(migration);
        json["verdicts"] = verdicts;
        return json;
    }

    internal static JsonObject ToJson(MigrationDocument migration) => new()
    {
        ["id"] = migration.Id,
        ["procedure"] = migration.ProcedureCode,
        ["from"] = migration.FromVersion,
        ["to"] = migration.ToVersion,
        ["mode"] = StoredEnumName.Of(migration.Mode),
        ["state"] = StoredEnumName.Of(migration.State),
        ["dryRun"] = migration.DryRun,
        ["reason"] = migration.Reason,
        ["by"] = migration.ByName,
        ["total"] = migration.Total,
        ["seen"] = migration.Seen,
        ["ready"] = migration.Ready,
        ["migrated"] = migration.Migrated,
        ["refused"] = migration.Refused,
        ["changed"] = migration.Changed,
        ["createdAt"] = migration.CreatedAt,
        ["finishedAt"] = migration.FinishedAt,
        ["mapping"] = new JsonObject(migration.Mapping.Select(line => KeyValuePair.Create(line.Key, (JsonNode?)line.Value))),
    };

    internal static JsonObject ToJson(VerdictDocument verdict, string language) => new()
    {
        ["dossier"] = verdict.DossierCode,
        ["outcome"] = StoredEnumName.Of(verdict.Outcome),
        ["failure"] = verdict.Failure is { } code ? StoredEnumName.Of(code) : null,
        ["args"] = new JsonObject(verdict.Args.Select(arg => KeyValuePair.Create(arg.Key, (JsonNode?)arg.Value))),
        ["reason"] = verdict.Why(language),
        ["at"] = verdict.At,
    };

    private async IAsyncEnumerable<VerdictDocument> AllAsync(MigrationDocument migration, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        string? cursor = null;
        do
        {
            var page = await migrations.VerdictsAsync(migration.Id, new VerdictQuery { Limit = DocumentQuery.MaxLimit, Cursor = cursor }, ct);
            foreach (var verdict in page.Items)
            {
                yield return verdict;
            }

            cursor = page.NextCursor;
        }
        while (cursor is not null);
    }

    // A cell that a spreadsheet would take for a formula is made text.
    private static string Quoted(string cell) =>
        '"' + (cell.Length > 0 && "=+-@".Contains(cell[0], StringComparison.Ordinal) ? "'" : "") + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
