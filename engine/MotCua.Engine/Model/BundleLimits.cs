namespace MotCua.Engine.Model;

/// <summary>What an imported zip may hold at most.</summary>
public sealed record BundleLimits
{
    /// <summary>The limits used unless others are given.</summary>
    public static BundleLimits Default { get; } = new();

    /// <summary>Number of files; 200 by default.</summary>
    public int MaxFiles { get; init; } = 200;

    /// <summary>Bytes of all files unpacked; 20 MB by default.</summary>
    public long MaxUnpackedBytes { get; init; } = 20L * 1024 * 1024;

    /// <summary>Unpacked bytes per packed byte of one file above 64 KB; 200 by default.</summary>
    public int MaxRatio { get; init; } = 200;
}
