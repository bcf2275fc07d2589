namespace MotCua.RuntimeHost.Desk.Diagram;

/// <summary>A drawn node.</summary>
/// <param name="Id">Id of the BPMN element.</param>
/// <param name="Box">Where it is.</param>
/// <param name="Label">Where its name stands when it is not inside.</param>
public sealed record DiagramShape(string Id, DiagramBox Box, DiagramBox? Label);
