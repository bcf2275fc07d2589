namespace MotCua.Storage;

/// <summary>See <see cref="Write.Replace{T}"/>.</summary>
public sealed record ReplaceWrite(string Collection, string Id, ReadOnlyMemory<byte> Utf8, long ExpectedVersion) : Write(Collection, Id);
