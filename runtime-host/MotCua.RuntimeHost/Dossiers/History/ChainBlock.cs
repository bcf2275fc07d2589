namespace MotCua.RuntimeHost.Dossiers.History;

/// <summary>The chain records of one commit: lines of JSON, one per event.</summary>
internal static class ChainBlock
{
    public const byte LineEnd = (byte)'\n';

    /// <summary>The lines, as the bytes that were written.</summary>
    public static IReadOnlyList<ReadOnlyMemory<byte>> Lines(ReadOnlyMemory<byte> block)
    {
        var lines = new List<ReadOnlyMemory<byte>>();
        while (block.Length > 0)
        {
            var end = block.Span.IndexOf(LineEnd);
            lines.Add(end < 0 ? block : block[..end]);
            block = end < 0 ? default : block[(end + 1)..];
        }

        return lines;
    }
}
