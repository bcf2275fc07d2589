namespace MotCua.RuntimeHost.Desk.Diagram;

/// <summary>A drawn flow.</summary>
/// <param name="Id">Id of the sequence flow.</param>
/// <param name="Points">At least two.</param>
/// <param name="Label">Where its name stands.</param>
public sealed record DiagramEdge(string Id, IReadOnlyList<(double X, double Y)> Points, DiagramBox? Label);
