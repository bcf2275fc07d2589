using System.Globalization;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Scenarios;

/// <summary>Compares what came with what a scenario expects.</summary>
internal static class ScenarioComparison
{
    private static readonly TimeSpan VietnamOffset = TimeSpan.FromHours(7);

    public static IEnumerable<ScenarioDeviation> Compare(ScenarioExpectation expect, DossierState state, IReadOnlyList<DossierEvent> events)
    {
        var pairs = new List<(string What, string? Expected, string Actual)>
        {
            ("status", expect.Status, state.Status ?? ""),
            ("way", List(expect.Way), List(state.ElementsVisited)!),
            ("statuses", List(expect.Statuses), List(events.OfType<StatusChanged>().Select(e => e.To))!),
            ("deadline", Moment(expect.Deadline), Moment(state.Deadline) ?? ""),
            ("ended", expect.Ended?.ToString(), state.EndKind?.ToString() ?? ""),
            ("incidents", List(expect.Incidents.Select(i => i.ToString())), List(state.OpenIncidents.Select(i => i.Code.ToString()))!),
        };
        pairs.AddRange(Each("stepDeadlines", expect.StepDeadlines, step => Moment(Item(state, step)?.Deadline) ?? "", d => Moment(d)!));
        pairs.AddRange(Each("outcomes", expect.Outcomes, step => state.Steps.Find(step)?.Outcome ?? "", o => o));
        pairs.AddRange(Each("fees", expect.Fees, step => Fee(state, step), Money));
        return pairs.Where(p => p.Expected is not null && p.Expected != p.Actual).Select(p => new ScenarioDeviation(p.What, p.Expected!, p.Actual));
    }

    private static IEnumerable<(string What, string? Expected, string Actual)> Each<T>(
        string what, IReadOnlyDictionary<string, T>? expected, Func<string, string> actual, Func<T, string> text)
        => expected is null ? [] : expected.Select(e => ($"{what}.{e.Key}", (string?)text(e.Value), actual(e.Key)));

    private static WorkItem? Item(DossierState state, string step) => state.WorkItems.Values.LastOrDefault(w => w.ElementId == step);

    // A step with nothing to pay is skipped without a work item.
    private static string Fee(DossierState state, string step)
        => Item(state, step) is { } item ? Money(item.Payment?.Amount ?? 0) : state.Steps.ContainsKey(step) ? Money(0) : "";

    private static string Money(decimal amount) => amount.ToString("0.##", CultureInfo.InvariantCulture);

    private static string? Moment(DateTimeOffset? at) => at?.ToOffset(VietnamOffset).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    private static string? List(IEnumerable<string>? items) => items is null ? null : string.Join(" > ", items);
}
