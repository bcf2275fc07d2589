namespace MotCua.Engine.Bpmn;

/// <summary>A sequence flow.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name, if it has one.</param>
/// <param name="SourceId">Where it starts.</param>
/// <param name="TargetId">Where it leads.</param>
/// <param name="Condition">FEEL; null when it has none.</param>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Column">Column in the line, from 1.</param>
public sealed record SequenceFlow(
    string Id,
    string? Name,
    string SourceId,
    string TargetId,
    string? Condition,
    int? Line = null,
    int? Column = null);
