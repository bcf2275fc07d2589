namespace MotCua.Engine.Bpmn;

/// <summary>What a process file may hold at most; above it the file is refused unread.</summary>
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
}
