namespace MotCua.Engine.Bpmn;

/// <summary>What an element is: its BPMN name and, for events, what defines it.</summary>
/// <param name="Element">Local name, for example "userTask" or "boundaryEvent".</param>
/// <param name="Definition">For events: "none", "timer", "terminate", "message", …; several are "multiple". Null for other elements.</param>
public readonly record struct ElementKind(string Element, string? Definition = null)
{
    /// <inheritdoc/>
    public override string ToString() => Definition is null ? Element : $"{Element}:{Definition}";
}
