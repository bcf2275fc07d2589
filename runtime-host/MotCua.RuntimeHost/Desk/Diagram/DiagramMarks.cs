using MotCua.Engine.Kernel;

namespace MotCua.RuntimeHost.Desk.Diagram;

/// <summary>Position and way taken of one dossier.</summary>
public sealed class DiagramMarks
{
    private readonly Dictionary<string, DiagramMark> marks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> holders = new(StringComparer.Ordinal);
    private readonly HashSet<string> flows;

    public DiagramMarks(DossierState state, IEnumerable<DossierEvent> events, DateTimeOffset now)
    {
        flows = [.. state.FlowsTaken];
        foreach (var element in state.ElementsVisited)
        {
            marks[element] = DiagramMark.Done;
        }

        foreach (var deemed in events.OfType<StepDeemed>())
        {
            marks[deemed.ElementId] = DiagramMark.Deemed;
        }

        foreach (var token in state.Tokens.Values)
        {
            marks[token.ElementId] = DiagramMark.Now;
        }

        foreach (var item in state.WorkItems.Values.Where(item => item.IsLive))
        {
            marks[item.ElementId] = item.Clock.IsOverdue(now) ? DiagramMark.Late : DiagramMark.Now;
            if (item.AssigneeName is { } name)
            {
                holders[item.ElementId] = name;
            }
        }
    }

    public DiagramMark Of(string elementId) => marks.GetValueOrDefault(elementId, DiagramMark.Ahead);

    /// <summary>Who has the step now; null when nobody has.</summary>
    public string? HolderOf(string elementId) => holders.GetValueOrDefault(elementId);

    public bool WasTaken(string flowId) => flows.Contains(flowId);
}
