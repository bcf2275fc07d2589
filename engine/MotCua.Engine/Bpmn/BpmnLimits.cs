namespace MotCua.Engine.Bpmn;

/// <summary>
/// What a process file may hold at most; above it the file is refused unread. The bounds are counts, not seconds: what
/// reads and checks a file does a bounded number of steps per node.
/// </summary>
public sealed record BpmnLimits
{
    /// <summary>The limits used unless others are given.</summary>
    public static BpmnLimits Default { get; } = new();

    /// <summary>Bytes; 16 MB by default.</summary>
    public int MaxBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Nested elements; 200 by default.</summary>
    public int MaxDepth { get; init; } = 200;

    /// <summary>Elements and attributes; 500,000 by default.</summary>
    public int MaxNodes { get; init; } = 500_000;

    /// <summary>Attributes of one element; 1,000 by default.</summary>
    public int MaxAttributes { get; init; } = 1_000;

    /// <summary>Characters of one attribute; 1,000,000 by default.</summary>
    public int MaxAttributeLength { get; init; } = 1_000_000;
}
