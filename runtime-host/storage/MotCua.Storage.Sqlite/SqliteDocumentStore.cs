namespace MotCua.Storage.Sqlite;

/// <summary>
/// The store on one SQLite file in WAL mode with <c>synchronous = FULL</c>: one connection writes, several read.
/// A second process on the same folder is safe (SQLite's locks), only slower.
/// </summary>
public sealed class SqliteDocumentStore : IDocumentStore
{
    private readonly CollectionTables collections;
    private readonly SessionFactory sessions;
    private readonly ReaderPool readers;
    private readonly Writer writer;
    private int disposed;

    private SqliteDocumentStore(
        CollectionTables collections, SessionFactory sessions, ReaderPool readers, Writer writer, string file)
    {
        this.collections = collections;
        this.sessions = sessions;
        this.readers = readers;
        this.writer = writer;
        File = file;
    }

    /// <summary>Full path of the database file.</summary>
    public string File { get; }

    /// <summary>Opens the store, making folder, tables and indexes as needed.</summary>
    /// <exception cref="StoreUnavailableException">The folder cannot be written or another program holds the file.</exception>
    /// <exception cref="StoreDamagedException">Not our database, or damaged.</exception>
    /// <exception cref="StoreTooNewException">Written by a newer program.</exception>
    /// <exception cref="ArgumentException">A declaration that cannot be (name, field, duplicate).</exception>
    public static Task<SqliteDocumentStore> OpenAsync(SqliteStoreOptions options, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxReaders, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MaxReaders, 64);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxBatch, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MaxBatch, 10_000);
        return Task.Run(() => Open(options), ct);
    }

    public Task<DocumentEnvelope?> GetAsync(string collection, string id, CancellationToken ct = default)
    {
        var table = collections[collection];
        return readers.ReadAsync(session => DocumentQueries.Get(session, table, id), ct);
    }

    public Task<IReadOnlyList<DocumentEnvelope>> GetManyAsync(
        string collection, IReadOnlyCollection<string> ids, CancellationToken ct = default)
    {
        var table = collections[collection];
        return readers.ReadAsync(session => DocumentQueries.GetMany(session, table, ids), ct);
    }

    public Task<Page<DocumentEnvelope>> QueryAsync(DocumentQuery query, CancellationToken ct = default)
    {
        var table = collections[query.Collection];
        return readers.ReadAsync(session => DocumentQueries.Query(session, table, query), ct);
    }

    public Task<long> CountAsync(string collection, Filter filter, CancellationToken ct = default)
    {
        var table = collections[collection];
        return readers.ReadAsync(session => DocumentQueries.Count(session, table, filter), ct);
    }

    public Task<IReadOnlyList<GroupCount>> CountByAsync(
        string collection, IReadOnlyList<string> fields, Filter filter, CancellationToken ct = default)
    {
        var table = collections[collection];
        ArgumentOutOfRangeException.ThrowIfZero(fields.Count);
        return readers.ReadAsync(session => DocumentQueries.CountBy(session, table, fields, filter), ct);
    }

    public Task<CommitResult> CommitAsync(UnitOfWork unit, CancellationToken ct = default)
    {
        if (unit.Writes.IsEmpty)
        {
            return Task.FromResult(CommitResult.Committed);
        }

        foreach (var write in unit.Writes)
        {
            if (write is not AppendWrite)
            {
                _ = collections[write.Container];
            }
        }

        return writer.RunAsync(new CommitJob(unit, ct));
    }

    public Task<IReadOnlyList<StreamRecord>> ReadStreamAsync(
        string stream, string key, long fromSequence, CancellationToken ct = default) =>
        readers.ReadAsync(session => StreamQueries.Read(session, stream, key, fromSequence), ct);

    public Task<IReadOnlyList<StreamHead>> ReadHeadsAsync(
        string stream, string? afterKey, int limit, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 10_000);
        return readers.ReadAsync(session => StreamQueries.Heads(session, stream, afterKey, limit), ct);
    }

    public Task<IReadOnlyList<Claimed>> ClaimAsync(ClaimRequest request, CancellationToken ct = default)
    {
        _ = collections[request.Collection];
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Max, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(request.Max, 500);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(request.Lease, TimeSpan.Zero);
        return writer.RunAsync(new ClaimJob(request, ct));
    }

    public Task<DateTimeOffset?> RenewAsync(
        string collection, string id, long fencingToken, TimeSpan lease, CancellationToken ct = default)
    {
        _ = collections[collection];
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lease, TimeSpan.Zero);
        return writer.RunAsync(new RenewJob(collection, id, fencingToken, lease, ct));
    }

    public Task<long> NextAsync(string counter, CancellationToken ct = default) =>
        writer.RunAsync(new NextJob(counter, ct));

    public Task<StoreStatus> GetStatusAsync(CancellationToken ct = default) => writer.RunAsync(new StatusJob(ct));

    /// <summary>Writes a consistent copy of the database while others go on writing; an existing file is refused.</summary>
    /// <exception cref="StoreUnavailableException">The copy cannot be written.</exception>
    public Task BackupAsync(string targetFile, CancellationToken ct = default) =>
        Task.Run(() => Backup.Write(sessions, targetFile), ct);

    /// <summary>Finishes what was accepted, then closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref disposed, 1) == 1)
        {
            return;
        }

        readers.Dispose();
        await writer.DisposeAsync().ConfigureAwait(false);
    }

    private static SqliteDocumentStore Open(SqliteStoreOptions options)
    {
        var collections = new CollectionTables(options.Collections);
        var file = DatabaseOpening.PrepareFolder(options.Folder);
        var sessions = new SessionFactory(file, options.BusyTimeout);
        var session = DatabaseOpening.OpenWriter(file, sessions, collections, options);
        var context = new WriterContext(
            session, collections, options.Clock ?? new DatabaseClock(session), options.FaultInjector);
        return new SqliteDocumentStore(
            collections, sessions, new ReaderPool(sessions, options.MaxReaders), new Writer(context, options.MaxBatch), file);
    }
}
