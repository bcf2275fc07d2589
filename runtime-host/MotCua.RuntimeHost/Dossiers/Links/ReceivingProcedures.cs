using System.Collections.Concurrent;
using MotCua.Catalogs.Procedures;
using MotCua.Engine.Kernel;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>Which published procedures a message or signal begins: by the versions in force when it comes.</summary>
public sealed class ReceivingProcedures(ProcedureCatalog procedures)
{
    // What a version starts on never changes.
    private readonly ConcurrentDictionary<string, IReadOnlyList<MessageStart>> byVersion = new();

    /// <summary>All that begin on the name, in the order of their codes.</summary>
    internal async Task<IReadOnlyList<ReceivingProcedure>> FindAsync(SubscriptionKind kind, string name, CancellationToken ct)
    {
        var found = new List<ReceivingProcedure>();
        string? cursor = null;
        do
        {
            var page = await procedures.ListPublishedAsync(
                new ProcedureQuery { Sort = ProcedureSort.Code, Limit = DocumentQuery.MaxLimit, Cursor = cursor }, ct);
            foreach (var entry in page.Items)
            {
                foreach (var start in (await StartsAsync(entry.Version!, ct)).Where(start => start.Kind == kind && start.Name == name))
                {
                    found.Add(new ReceivingProcedure((await procedures.GetVersionAsync(entry.Version!, ct))!, start));
                }
            }

            cursor = page.NextCursor;
        }
        while (cursor is not null);
        return found;
    }

    private async Task<IReadOnlyList<MessageStart>> StartsAsync(string version, CancellationToken ct)
    {
        if (byVersion.TryGetValue(version, out var starts))
        {
            return starts;
        }

        starts = await procedures.GetVersionAsync(version, ct) is { } procedure ? MessageStarts.Of(procedure) : [];
        byVersion[version] = starts;
        return starts;
    }
}
