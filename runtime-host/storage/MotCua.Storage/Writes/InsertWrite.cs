namespace MotCua.Storage;

/// <summary>See <see cref="Write.Insert{T}"/>.</summary>
public sealed record InsertWrite(string Collection, string Id, ReadOnlyMemory<byte> Utf8) : Write(Collection, Id);
