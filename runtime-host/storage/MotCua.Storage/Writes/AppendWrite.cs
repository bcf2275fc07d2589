namespace MotCua.Storage;

/// <summary>See <see cref="Write.Append"/>.</summary>
public sealed record AppendWrite(string Stream, string StreamKey, long Sequence, ReadOnlyMemory<byte> Bytes) : Write(Stream, StreamKey);
