namespace MotCua.Storage;

/// <summary>See <see cref="Write.CompleteClaim{T}"/>; without content the document is removed.</summary>
public sealed record CompleteClaimWrite(string Collection, string Id, long FencingToken, ReadOnlyMemory<byte>? Utf8) : Write(Collection, Id);
