namespace MotCua.Storage;

/// <summary>One record of an append-only stream.</summary>
/// <param name="Sequence">1, 2, 3 ... without gaps within its key.</param>
/// <param name="Bytes">The bytes as appended.</param>
public sealed record StreamRecord(long Sequence, ReadOnlyMemory<byte> Bytes);
