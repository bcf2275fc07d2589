using System.Globalization;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;

namespace MotCua.Engine.Scenarios;

/// <summary>What is to be said about the scenarios as a whole: there are none, or some ways are never tried.</summary>
public static class ScenarioFindings
{
    private const string NotTaken = "MC-SCN-001";
    private const string None = "MC-SCN-002";
    private const int MostNamed = 5;

    /// <summary>The findings about a process whose scenarios were run.</summary>
    /// <param name="process">The process.</param>
    /// <param name="scenarios">Number of scenarios.</param>
    /// <param name="coverage">What they cover.</param>
    public static IEnumerable<Finding> Of(ProcessDefinition process, int scenarios, ScenarioCoverage coverage)
    {
        ArgumentNullException.ThrowIfNull(process);
        ArgumentNullException.ThrowIfNull(coverage);
        if (scenarios == 0)
        {
            yield return Finding.Warning(None);
        }
        else if (coverage.Untaken is { Count: > 0 } untaken)
        {
            var count = untaken.Count.ToString(CultureInfo.InvariantCulture);
            var named = string.Join("; ", untaken.Take(MostNamed).Select(id => Name(process, process.Flows[id])));
            yield return Finding.Info(
                NotTaken,
                null,
                ("count", count),
                ("total", coverage.Total.ToString(CultureInfo.InvariantCulture)),
                ("flows", untaken.Count > MostNamed ? named + "; …" : named)) with
            {
                Path = untaken,
            };
        }
    }

    private static string Name(ProcessDefinition process, SequenceFlow flow)
        => $"{Name(process, flow.SourceId)} → {Name(process, flow.TargetId)}" + (string.IsNullOrWhiteSpace(flow.Name) ? "" : $" ({flow.Name})");

    // Gateways are often nameless; what stands before them says more than their id.
    private static string Name(ProcessDefinition process, string id)
        => process.Find(id) is not { } node || node.Name != node.Id ? process.Find(id)?.Name ?? id
            : node.Incoming.Count == 1 && process.Find(process.Flows[node.Incoming[0]].SourceId) is { IsGateway: false } before ? before.Name : node.Name;
}
