using System.Collections.Frozen;
using Microsoft.Data.Sqlite;

namespace MotCua.Storage.Sqlite;

/// <summary>How each kind of write is done in SQL. Any change of a document ends a claim on it.</summary>
internal static class WriteAppliers
{
    private const string EndClaim = "claim_token = NULL, claim_until = NULL, claim_owner = NULL";

    private static readonly FrozenDictionary<Type, Func<WriterContext, Write, Conflict?>> ByType =
        new Dictionary<Type, Func<WriterContext, Write, Conflict?>>
        {
            [typeof(InsertWrite)] = (context, write) => Insert(context, (InsertWrite)write),
            [typeof(ReplaceWrite)] = (context, write) => Replace(context, (ReplaceWrite)write),
            [typeof(UpsertWrite)] = (context, write) => Upsert(context, (UpsertWrite)write),
            [typeof(DeleteWrite)] = (context, write) => Delete(context, (DeleteWrite)write),
            [typeof(AppendWrite)] = (context, write) => Append(context, (AppendWrite)write),
            [typeof(RequireWrite)] = (context, write) => Require(context, (RequireWrite)write),
            [typeof(CompleteClaimWrite)] = (context, write) => CompleteClaim(context, (CompleteClaimWrite)write),
        }.ToFrozenDictionary();

    /// <summary>Does the write; the conflict when its precondition does not hold.</summary>
    public static CommitConflict? Apply(WriterContext context, Write write, int index)
    {
        try
        {
            return ByType[write.GetType()](context, write) is { } conflict
                ? new CommitConflict(index, conflict.Kind, write.Target, conflict.Actual)
                : null;
        }
        catch (SqliteException error) when (SqliteErrors.IsUniqueViolation(error))
        {
            var violated = context.Collections[write.Container].UniqueIndexOf(error.Message);
            return new CommitConflict(index, ConflictKind.NotUnique, write.Target, null, violated);
        }
    }

    private static Conflict? Insert(WriterContext context, InsertWrite write)
    {
        var table = context.Collections[write.Collection];
        var rows = context.Session.Execute(
            $"INSERT INTO {table.Table} (id, version, json) VALUES (@p0, 1, CAST(@p1 AS TEXT)) ON CONFLICT (id) DO NOTHING",
            write.Id, write.Utf8);
        return rows == 1 ? null : new(ConflictKind.AlreadyExists, VersionOf(context, table, write.Id));
    }

    private static Conflict? Replace(WriterContext context, ReplaceWrite write)
    {
        var table = context.Collections[write.Collection];
        var rows = context.Session.Execute(
            $"UPDATE {table.Table} SET json = CAST(@p0 AS TEXT), version = version + 1, {EndClaim} WHERE id = @p1 AND version = @p2",
            write.Utf8, write.Id, write.ExpectedVersion);
        return rows == 1 ? null : WrongVersion(context, table, write.Id);
    }

    private static Conflict? Upsert(WriterContext context, UpsertWrite write)
    {
        var table = context.Collections[write.Collection];
        context.Session.Execute(
            $"""
            INSERT INTO {table.Table} (id, version, json) VALUES (@p0, 1, CAST(@p1 AS TEXT))
            ON CONFLICT (id) DO UPDATE SET json = excluded.json, version = version + 1, {EndClaim}
            """,
            write.Id, write.Utf8);
        return null;
    }

    private static Conflict? Delete(WriterContext context, DeleteWrite write)
    {
        var table = context.Collections[write.Collection];
        if (write.ExpectedVersion is not { } version)
        {
            context.Session.Execute($"DELETE FROM {table.Table} WHERE id = @p0", write.Id);
            return null;
        }

        var rows = context.Session.Execute(
            $"DELETE FROM {table.Table} WHERE id = @p0 AND version = @p1", write.Id, version);
        return rows == 1 ? null : WrongVersion(context, table, write.Id);
    }

    private static Conflict? Append(WriterContext context, AppendWrite write)
    {
        var last = context.Session.Scalar(
            "SELECT max(sequence) FROM streams WHERE stream = @p0 AND key = @p1", write.Stream, write.StreamKey) as long?;
        if (write.Sequence != (last ?? 0) + 1)
        {
            return new(ConflictKind.SequenceMismatch, last ?? 0);
        }

        context.Session.Execute(
            "INSERT INTO streams (stream, key, sequence, bytes) VALUES (@p0, @p1, @p2, @p3)",
            write.Stream, write.StreamKey, write.Sequence, write.Bytes);
        return null;
    }

    private static Conflict? Require(WriterContext context, RequireWrite write)
    {
        var actual = VersionOf(context, context.Collections[write.Collection], write.Id);
        return (write.ExpectedVersion, actual) switch
        {
            (null, null) => null,
            (null, _) => new(ConflictKind.AlreadyExists, actual),
            (_, null) => new(ConflictKind.NotFound, null),
            var (expected, found) => expected == found ? null : new(ConflictKind.VersionMismatch, found),
        };
    }

    private static Conflict? CompleteClaim(WriterContext context, CompleteClaimWrite write)
    {
        var table = context.Collections[write.Collection];
        var rows = write.Utf8 is { } utf8
            ? context.Session.Execute(
                $"UPDATE {table.Table} SET json = CAST(@p0 AS TEXT), version = version + 1, {EndClaim} WHERE id = @p1 AND claim_token = @p2",
                utf8, write.Id, write.FencingToken)
            : context.Session.Execute(
                $"DELETE FROM {table.Table} WHERE id = @p0 AND claim_token = @p1", write.Id, write.FencingToken);
        return rows == 1
            ? null
            : new(
                ConflictKind.ClaimLost,
                context.Session.Scalar($"SELECT claim_token FROM {table.Table} WHERE id = @p0", write.Id) as long?);
    }

    private static Conflict WrongVersion(WriterContext context, CollectionTable table, string id) =>
        VersionOf(context, table, id) is { } version
            ? new(ConflictKind.VersionMismatch, version)
            : new(ConflictKind.NotFound, null);

    private static long? VersionOf(WriterContext context, CollectionTable table, string id) =>
        context.Session.Scalar($"SELECT version FROM {table.Table} WHERE id = @p0", id) as long?;

    private sealed record Conflict(ConflictKind Kind, long? Actual);
}
