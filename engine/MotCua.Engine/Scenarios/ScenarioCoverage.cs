using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Scenarios;

/// <summary>Which sequence flows of a process the scenarios take.</summary>
/// <param name="Flows">Every flow of the process by id, in the order of the drawing, with how often it was taken by all scenarios together.</param>
public sealed record ScenarioCoverage(IReadOnlyDictionary<string, int> Flows)
{
    /// <summary>Flows taken at least once.</summary>
    public int Covered => Flows.Count(f => f.Value > 0);

    /// <summary>All flows.</summary>
    public int Total => Flows.Count;

    /// <summary>Covered by total, from 0 to 1; 1 for a process without flows.</summary>
    public double Share => Total == 0 ? 1 : (double)Covered / Total;

    /// <summary>Ids of the flows that no scenario takes, in the order of the drawing.</summary>
    public IReadOnlyList<string> Untaken => [.. Flows.Where(f => f.Value == 0).Select(f => f.Key)];

    /// <summary>Counts the flows that these runs took; a run that was broken off counts as far as it came.</summary>
    public static ScenarioCoverage Of(ProcessDefinition process, IEnumerable<ScenarioResult> results)
    {
        ArgumentNullException.ThrowIfNull(process);
        ArgumentNullException.ThrowIfNull(results);
        var flows = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in process.NodesInOrder.SelectMany(n => n.Outgoing))
        {
            flows.TryAdd(id, 0);
        }

        foreach (var id in results.SelectMany(r => r.State.FlowsTaken).Where(flows.ContainsKey))
        {
            flows[id]++;
        }

        return new ScenarioCoverage(flows);
    }
}
