namespace MotCua.Storage;

/// <summary>See <see cref="Write.Upsert{T}"/>.</summary>
public sealed record UpsertWrite(string Collection, string Id, ReadOnlyMemory<byte> Utf8) : Write(Collection, Id);
