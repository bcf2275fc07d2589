using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>What an administrator sees of messages between dossiers, and can do about those that do not arrive.</summary>
public sealed class MessageDesk(IDocumentStore store, TimeProvider time, IOptions<LinkOptions> options)
{
    /// <summary>Outcome handed to a dossier whose call was given up before the other dossier began.</summary>
    public const string NotStarted = "notStarted";

    private const int SweepBatch = 200;

    /// <summary>One page, newest first.</summary>
    public async Task<(IReadOnlyList<DossierMessage> Items, long Total, string? Next)> ReadAsync(
        IReadOnlyList<LinkState> states, int limit, string? cursor, CancellationToken ct = default)
    {
        var filter = Filter.In("state", [.. states.Select(state => Stored.Of(state))]);
        var question = new DocumentQuery
        {
            Collection = LinkCollections.Messages,
            Filter = filter,
            Sort = [new SortField("createdAt", Descending: true)],
            Limit = limit,
            Cursor = cursor,
        };
        Page<DocumentEnvelope> page;
        try
        {
            page = await store.QueryAsync(question, ct);
        }
        catch (InvalidCursorException)
        {
            page = await store.QueryAsync(question with { Cursor = null }, ct);
        }

        return ([.. page.Items.Select(found => found.Read<DossierMessage>())], await store.CountAsync(LinkCollections.Messages, filter, ct), page.NextCursor);
    }

    /// <summary>How many wait for an administrator.</summary>
    public Task<long> CountUndeliveredAsync(CancellationToken ct = default) =>
        store.CountAsync(LinkCollections.Messages, Filter.In("state", Stored.Of(LinkState.Refused), Stored.Of(LinkState.Expired)), ct);

    /// <summary>Whether it can be sent again.</summary>
    public static bool CanRetry(DossierMessage message) => message.State is LinkState.Refused or LinkState.Expired or LinkState.Waiting or LinkState.Pending;

    /// <summary>Whether it can be given up. The end of a call cannot: a dossier waits for it.</summary>
    public static bool CanDiscard(DossierMessage message) => CanRetry(message) && message.Kind is LinkKind.Message or LinkKind.Signal or LinkKind.LinkedStart;

    /// <summary>Sends it again at once. False when it has moved on meanwhile.</summary>
    public Task<bool> RetryAsync(string id, CancellationToken ct = default) => ChangeAsync(
        id,
        CanRetry,
        message => [message with { State = LinkState.Pending, DueAt = time.GetUtcNow(), ClosedAt = null, ExpiresAt = null, Attempts = 0, Reason = null, Detail = null, BlockedBy = null }],
        ct);

    /// <summary>Gives it up; a dossier that waits for a call is told that the other one did not begin.</summary>
    public Task<bool> DiscardAsync(string id, CancellationToken ct = default) => ChangeAsync(
        id,
        CanDiscard,
        message => message.Kind == LinkKind.LinkedStart
            ? [message.Dropped(time.GetUtcNow(), LinkState.Discarded), NotBegun(message)]
            : [message.Dropped(time.GetUtcNow(), LinkState.Discarded)],
        ct);

    /// <summary>Forgets what has arrived or was given up long ago; a bounded batch. How many went.</summary>
    public async Task<int> SweepAsync(CancellationToken ct = default)
    {
        var old = await store.QueryAsync(
            new DocumentQuery
            {
                Collection = LinkCollections.Messages,
                Filter = Filter.And(
                    Filter.Le("closedAt", time.GetUtcNow() - options.Value.Keep),
                    Filter.Or(
                        Filter.In("state", Stored.Of(LinkState.Done), Stored.Of(LinkState.Cancelled), Stored.Of(LinkState.Discarded)),
                        Filter.In("kind", Stored.Of(LinkKind.Message), Stored.Of(LinkKind.Signal)))),
                Sort = [new SortField("closedAt")],
                Limit = SweepBatch,
            },
            ct);
        return old.Items.Count > 0
            && (await store.CommitAsync(UnitOfWork.Of(old.Items.Select(found => Write.Delete(LinkCollections.Messages, found.Id, found.Version))), ct)).IsCommitted
                ? old.Items.Count
                : 0;
    }

    private DossierMessage NotBegun(DossierMessage call) => new()
    {
        Id = call.Id + ".notStarted",
        Kind = LinkKind.LinkedEnd,
        SenderAgency = call.SenderAgency,
        To = call.SenderId,
        Call = new MessageCall { CallId = call.Call!.CallId, Outcome = NotStarted },
        Payload = new JsonObject { ["reason"] = call.Reason is { } reason ? StoredEnumName.Of(reason) : null },
        CreatedAt = time.GetUtcNow(),
        DueAt = time.GetUtcNow(),
    };

    // Any write ends the claim of a worker that has the message in hand.
    private async Task<bool> ChangeAsync(string id, Func<DossierMessage, bool> may, Func<DossierMessage, IReadOnlyList<DossierMessage>> change, CancellationToken ct)
    {
        if (await store.GetAsync(LinkCollections.Messages, id, ct) is not { } found || found.Read<DossierMessage>() is not { } message || !may(message))
        {
            return false;
        }

        var changed = change(message);
        return (await store.CommitAsync(
            UnitOfWork.Of(
            [
                Write.Replace(LinkCollections.Messages, id, changed[0], found.Version),
                .. changed.Skip(1).Select(more => Write.Insert(LinkCollections.Messages, more.Id, more)),
            ]),
            ct)).IsCommitted;
    }
}
