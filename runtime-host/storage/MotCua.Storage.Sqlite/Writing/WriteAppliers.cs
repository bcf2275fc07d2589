using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace MotCua.Storage.Sqlite;

/// <summary>How each kind of write is done in SQL.</summary>
internal static class WriteAppliers
{
    private static readonly FrozenDictionary<Type, Func<WriterContext, Write, Conflict?>> ByType =
        new Dictionary<Type, Func<WriterContext, Write, Conflict?>>
        {
            [typeof(InsertWrite)] = (context, write) => Insert(context, (InsertWrite)write),
            [typeof(ReplaceWrite)] = (context, write) => Replace(context, (ReplaceWrite)write),
            [typeof(UpsertWrite)] = (context, write) => Upsert(context, (UpsertWrite)write),
            [typeof(DeleteWrite)] = (context, write) => Delete(context, (DeleteWrite)write),
            [typeof(RequireWrite)] = (context, write) => Require(context, (RequireWrite)write),
            [typeof(CompleteClaimWrite)] = (context, write) => CompleteClaim(context, (CompleteClaimWrite)write),
        }.ToFrozenDictionary();

    /// <summary>Does write <paramref name="index"/> of the unit; the conflict when its precondition does not hold.</summary>
    public static CommitConflict? Apply(WriterContext context, ImmutableArray<Write> writes, int index)
    {
        var write = writes[index];
        try
        {
            var conflict = write is AppendWrite append
                ? Append(context, append, follows: IsNext(writes, index, append))
                : ByType[write.GetType()](context, write);
            return conflict is null ? null : new CommitConflict(index, conflict.Kind, write.Target, conflict.Actual);
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
        var rows = context.Session.Execute(table.Statements.Insert, write.Id, SqlValue.Text(write.Utf8));
        return rows == 1 ? null : new(ConflictKind.AlreadyExists, VersionOf(context, table, write.Id));
    }

    private static Conflict? Replace(WriterContext context, ReplaceWrite write)
    {
        var table = context.Collections[write.Collection];
        var rows = context.Session.Execute(table.Statements.Replace, SqlValue.Text(write.Utf8), write.Id, write.ExpectedVersion);
        return rows == 1 ? null : WrongVersion(context, table, write.Id);
    }

    private static Conflict? Upsert(WriterContext context, UpsertWrite write)
    {
        context.Session.Execute(context.Collections[write.Collection].Statements.Upsert, write.Id, SqlValue.Text(write.Utf8));
        return null;
    }

    private static Conflict? Delete(WriterContext context, DeleteWrite write)
    {
        var table = context.Collections[write.Collection];
        if (write.ExpectedVersion is not { } version)
        {
            context.Session.Execute(table.Statements.Delete, write.Id);
            return null;
        }

        return context.Session.Execute(table.Statements.DeleteVersion, write.Id, version) == 1
            ? null
            : WrongVersion(context, table, write.Id);
    }

    private static Conflict? Append(WriterContext context, AppendWrite write, bool follows)
    {
        if (!follows)
        {
            var last = context.Session.Number(
                "SELECT max(sequence) FROM streams WHERE stream = @p0 AND key = @p1", write.Stream, write.StreamKey) ?? 0;
            if (write.Sequence != last + 1)
            {
                return new(ConflictKind.SequenceMismatch, last);
            }
        }

        context.Session.Execute(
            "INSERT INTO streams (stream, key, sequence, bytes) VALUES (@p0, @p1, @p2, @p3)",
            write.Stream, write.StreamKey, write.Sequence, SqlValue.Blob(write.Bytes));
        return null;
    }

    /// <summary>Whether this unit's append before went to the same stream and this one follows it: then the stream
    /// need not be asked again.</summary>
    private static bool IsNext(ImmutableArray<Write> writes, int index, AppendWrite write)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (writes[i] is AppendWrite before && before.Stream == write.Stream && before.StreamKey == write.StreamKey)
            {
                return write.Sequence == before.Sequence + 1;
            }
        }

        return false;
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
        var statements = context.Collections[write.Collection].Statements;
        var rows = write.Utf8 is { } utf8
            ? context.Session.Execute(statements.CompleteClaim, SqlValue.Text(utf8), write.Id, write.FencingToken)
            : context.Session.Execute(statements.CompleteClaimAndDelete, write.Id, write.FencingToken);
        return rows == 1 ? null : new(ConflictKind.ClaimLost, context.Session.Number(statements.ClaimToken, write.Id));
    }

    private static Conflict WrongVersion(WriterContext context, CollectionTable table, string id) =>
        VersionOf(context, table, id) is { } version
            ? new(ConflictKind.VersionMismatch, version)
            : new(ConflictKind.NotFound, null);

    private static long? VersionOf(WriterContext context, CollectionTable table, string id) =>
        context.Session.Number(table.Statements.Version, id);

    private sealed record Conflict(ConflictKind Kind, long? Actual);
}
