namespace MotCua.Storage;

/// <summary>
/// The storage port: collections of JSON documents with declared indexes, append-only streams, claims with a lease,
/// and counters (DESIGN section 5). Shaped like a document database; there are no interactive transactions: what
/// changes together is one <see cref="UnitOfWork"/>.
/// <para>Every read sees everything acknowledged before it began. All members are safe to call from many threads.</para>
/// <para>Errors: <see cref="StoreUnavailableException"/> when the medium refuses (full, locked for too long, closed),
/// <see cref="StoreDamagedException"/> when it is found corrupt, <see cref="ArgumentException"/> for a collection that
/// was not declared.</para>
/// </summary>
public interface IDocumentStore : IAsyncDisposable
{
    /// <summary>The document, or null when there is none.</summary>
    Task<DocumentEnvelope?> GetAsync(string collection, string id, CancellationToken ct = default);

    /// <summary>The documents that exist, in the order of <paramref name="ids"/>; missing ones are left out, a
    /// repeated id is answered once.</summary>
    Task<IReadOnlyList<DocumentEnvelope>> GetManyAsync(
        string collection, IReadOnlyCollection<string> ids, CancellationToken ct = default);

    /// <summary>One page. Throws <see cref="UndeclaredFieldException"/> for a sort field that no index names and
    /// <see cref="InvalidCursorException"/> for a cursor that does not belong to this sort.</summary>
    Task<Page<DocumentEnvelope>> QueryAsync(DocumentQuery query, CancellationToken ct = default);

    /// <summary>How many documents match.</summary>
    Task<long> CountAsync(string collection, Filter filter, CancellationToken ct = default);

    /// <summary>How many documents match per distinct combination of the fields' values; ordered by the keys, null
    /// first. Fastest when one index holds all the fields.</summary>
    Task<IReadOnlyList<GroupCount>> CountByAsync(
        string collection, IReadOnlyList<string> fields, Filter filter, CancellationToken ct = default);

    /// <summary>
    /// Applies all writes of the unit or none. Returns after the result is durable. A failed precondition is a
    /// <see cref="CommitConflict"/>, not an exception, and fails this unit only. The token is honoured until the unit
    /// has begun; from then on the answer says what really happened. An exception means the outcome is unknown to the
    /// caller: repeat with the same <c>commandId</c>.
    /// </summary>
    Task<CommitResult> CommitAsync(UnitOfWork unit, CancellationToken ct = default);

    /// <summary>The records of one stream from <paramref name="fromSequence"/> (first = 1) on, ascending, each with
    /// the very bytes that were appended.</summary>
    Task<IReadOnlyList<StreamRecord>> ReadStreamAsync(
        string stream, string key, long fromSequence, CancellationToken ct = default);

    /// <summary>Keys of a stream with their last sequence, ordered by key (ordinal), at most <paramref name="limit"/>
    /// (1-10,000) after <paramref name="afterKey"/> (null: from the first).</summary>
    Task<IReadOnlyList<StreamHead>> ReadHeadsAsync(
        string stream, string? afterKey, int limit, CancellationToken ct = default);

    /// <summary>
    /// Leases up to <see cref="ClaimRequest.Max"/> matching documents that nobody holds. Lease and expiry are on the
    /// database's time, never on domain time. Each document gets a fencing token greater than every earlier one.
    /// A claim ends when it is completed, when its lease expires and another claims, or when any other write changes
    /// the document.
    /// </summary>
    Task<IReadOnlyList<Claimed>> ClaimAsync(ClaimRequest request, CancellationToken ct = default);

    /// <summary>Prolongs a claim by <paramref name="lease"/> from now; the new end, or null when the claim is lost.</summary>
    Task<DateTimeOffset?> RenewAsync(
        string collection, string id, long fencingToken, TimeSpan lease, CancellationToken ct = default);

    /// <summary>The counter's next value (first = 1): durable, increasing, never given twice. Outside any unit, so a
    /// failed commit leaves a gap (DESIGN section 5, dossier code).</summary>
    Task<long> NextAsync(string counter, CancellationToken ct = default);

    /// <summary>For /health: what is running, read from the live connection.</summary>
    Task<StoreStatus> GetStatusAsync(CancellationToken ct = default);
}
