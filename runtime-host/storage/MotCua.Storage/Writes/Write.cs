using System.Text.Json.Nodes;

namespace MotCua.Storage;

/// <summary>
/// One write of a <see cref="UnitOfWork"/>, as a value: the document is turned into bytes when the write is made.
/// Documents are a <see cref="JsonObject"/> or any object that <see cref="DocumentJson"/> can turn into one.
/// </summary>
/// <param name="Container">The collection or stream.</param>
/// <param name="Key">The document's id or the stream's key.</param>
public abstract record Write(string Container, string Key)
{
    /// <summary><c>collection/id</c> or <c>stream/key</c>.</summary>
    public string Target => $"{Container}/{Key}";

    /// <summary>A new document; conflict <see cref="ConflictKind.AlreadyExists"/> when there is one.</summary>
    public static Write Insert(string collection, string id, JsonObject json) => Insert<JsonObject>(collection, id, json);

    /// <inheritdoc cref="Insert(string, string, JsonObject)"/>
    public static Write Insert<T>(string collection, string id, T document) =>
        new InsertWrite(collection, id, DocumentJson.ToUtf8(document));

    /// <summary>A new content of the version given; conflict <see cref="ConflictKind.VersionMismatch"/> or
    /// <see cref="ConflictKind.NotFound"/>.</summary>
    public static Write Replace(string collection, string id, JsonObject json, long expectedVersion) =>
        Replace<JsonObject>(collection, id, json, expectedVersion);

    /// <inheritdoc cref="Replace(string, string, JsonObject, long)"/>
    public static Write Replace<T>(string collection, string id, T document, long expectedVersion) =>
        new ReplaceWrite(collection, id, DocumentJson.ToUtf8(document), expectedVersion);

    /// <summary>Inserts or replaces whatever is there.</summary>
    public static Write Upsert(string collection, string id, JsonObject json) => Upsert<JsonObject>(collection, id, json);

    /// <inheritdoc cref="Upsert(string, string, JsonObject)"/>
    public static Write Upsert<T>(string collection, string id, T document) =>
        new UpsertWrite(collection, id, DocumentJson.ToUtf8(document));

    /// <summary><see cref="Insert{T}"/> of a JSON object that is UTF-8 already; the caller does not change it any more.</summary>
    public static Write InsertUtf8(string collection, string id, ReadOnlyMemory<byte> utf8) => new InsertWrite(collection, id, utf8);

    /// <summary><see cref="Replace{T}"/> with a JSON object that is UTF-8 already; the caller does not change it any more.</summary>
    public static Write ReplaceUtf8(string collection, string id, ReadOnlyMemory<byte> utf8, long expectedVersion) =>
        new ReplaceWrite(collection, id, utf8, expectedVersion);

    /// <summary><see cref="Upsert{T}"/> with a JSON object that is UTF-8 already; the caller does not change it any more.</summary>
    public static Write UpsertUtf8(string collection, string id, ReadOnlyMemory<byte> utf8) => new UpsertWrite(collection, id, utf8);

    /// <summary>Removes the document. With a version: conflict when it differs or there is none; without: no matter
    /// whether there is one.</summary>
    public static Write Delete(string collection, string id, long? expectedVersion = null) =>
        new DeleteWrite(collection, id, expectedVersion);

    /// <summary>Appends to a stream; conflict <see cref="ConflictKind.SequenceMismatch"/> unless the sequence is the
    /// last one plus 1 (1 for a new key).</summary>
    public static Write Append(string stream, string key, long sequence, ReadOnlyMemory<byte> bytes) =>
        new AppendWrite(stream, key, sequence, bytes.ToArray());

    /// <summary>Writes nothing; the document must have the version.</summary>
    public static Write Require(string collection, string id, long expectedVersion) =>
        new RequireWrite(collection, id, expectedVersion);

    /// <summary>Writes nothing; there must be no such document.</summary>
    public static Write RequireAbsent(string collection, string id) => new RequireWrite(collection, id, null);

    /// <summary>Ends a claim with a new content (the document may be claimed again at once); conflict
    /// <see cref="ConflictKind.ClaimLost"/> when the token is not the document's present one.</summary>
    public static Write CompleteClaim(string collection, string id, long fencingToken, JsonObject json) =>
        CompleteClaim<JsonObject>(collection, id, fencingToken, json);

    /// <inheritdoc cref="CompleteClaim(string, string, long, JsonObject)"/>
    public static Write CompleteClaim<T>(string collection, string id, long fencingToken, T document) =>
        new CompleteClaimWrite(collection, id, fencingToken, DocumentJson.ToUtf8(document));

    /// <summary>Ends a claim by removing the document; conflict <see cref="ConflictKind.ClaimLost"/>.</summary>
    public static Write CompleteClaimAndDelete(string collection, string id, long fencingToken) =>
        new CompleteClaimWrite(collection, id, fencingToken, null);
}
