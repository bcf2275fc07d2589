using MotCua.Engine.Kernel.Migration;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>
/// The dossier came over to another version. Carries the mapping's results, so that applying it renames and evaluates
/// nothing; what the new version no longer waits for was closed by the events before, what it waits for anew is opened
/// by the events after.
/// </summary>
/// <param name="FromVersion">The version it had.</param>
/// <param name="ToVersion">The version it is pinned to now.</param>
/// <param name="Reason">Why.</param>
/// <param name="Elements">Ids of elements, processes and scopes that are called otherwise now.</param>
/// <param name="Flows">Ids of sequence flows that are called otherwise now.</param>
/// <param name="WorkItems">What live work items take over.</param>
public sealed record DossierMigrated(
    string FromVersion,
    string ToVersion,
    string Reason,
    IReadOnlyDictionary<string, string> Elements,
    IReadOnlyDictionary<string, string> Flows,
    IReadOnlyList<RefreshedItem> WorkItems) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
    {
        var renamed = Elements.Count == 0 && Flows.Count == 0 ? state : Rename(state);
        return renamed with
        {
            VersionHash = ToVersion,
            WorkItems = WorkItems.Aggregate(renamed.WorkItems, (items, item) => items.Change(item.Id, w => w with
            {
                Name = item.Name,
                Outcomes = item.Outcomes,
                FormId = item.FormId,
                AllowedOperations = item.AllowedOperations,
                Slips = item.Slips,
                IsDelivery = item.IsDelivery,
            })),
        };
    }

    private DossierState Rename(DossierState state) => state with
    {
        Tokens = Each(state.Tokens, t => t with { ElementId = Element(t.ElementId), FlowId = t.FlowId is null ? null : Flow(t.FlowId) }),
        Scopes = Each(state.Scopes, s => s with { ElementId = Element(s.ElementId) }),
        WorkItems = Each(state.WorkItems, w => w with { ElementId = Element(w.ElementId) }),
        Timers = Each(state.Timers, t => t with { ElementId = Element(t.ElementId) }),
        HeldTimers = Each(state.HeldTimers, t => t with { ElementId = Element(t.ElementId) }),
        Subscriptions = Each(state.Subscriptions, s => s with { ElementId = Element(s.ElementId) }),
        Jobs = Each(state.Jobs, j => j with { ElementId = Element(j.ElementId) }),
        LinkedCalls = Each(state.LinkedCalls, c => c with { ElementId = Element(c.ElementId) }),
        Compensations = Each(state.Compensations, c => c with
        {
            ElementId = Element(c.ElementId),
            HandlerId = c.HandlerId is null ? null : Element(c.HandlerId),
        }),
        Incidents = Each(state.Incidents, i => i with { ElementId = Element(i.ElementId) }),
        Steps = Keys(state.Steps),
        Decisions = Keys(state.Decisions),
        Data = state.Data with { Steps = Keys(state.Data.Steps) },
        FlowsTaken = [.. state.FlowsTaken.Select(Flow)],
        ElementsVisited = [.. state.ElementsVisited.Select(Element)],
    };

    private string Element(string id) => Elements.GetValueOrDefault(id, id);

    private string Flow(string id) => Flows.GetValueOrDefault(id, id);

    private StateTable<T> Keys<T>(StateTable<T> table)
        => table.Aggregate(StateTable<T>.Empty, (all, entry) => all.Set(Element(entry.Key), entry.Value));

    private static StateTable<T> Each<T>(StateTable<T> table, Func<T, T> change)
        => table.Aggregate(StateTable<T>.Empty, (all, entry) => all.Set(entry.Key, change(entry.Value)));
}
