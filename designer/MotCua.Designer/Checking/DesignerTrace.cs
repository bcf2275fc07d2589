using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;

namespace MotCua.Designer.Checking;

/// <summary>The way from the start to a fault, as the diagram plays it.</summary>
/// <param name="Steps">In order; the first is a start.</param>
public sealed record DesignerTrace(IReadOnlyList<DesignerTraceStep> Steps)
{
    /// <summary>A trace of the engine with its sentences; null when there is none to play.</summary>
    internal static DesignerTrace? Of(Trace? trace, ProcessDefinition process)
        => trace is not { Steps.Count: > 0 } ? null : new DesignerTrace(
            [.. trace.Steps.Select(s => new DesignerTraceStep(s.Kind, s.ElementId, s.Choice, s.Flows, s.Tokens, s.Assumed, TraceWords.Of(s, process)))]);
}
