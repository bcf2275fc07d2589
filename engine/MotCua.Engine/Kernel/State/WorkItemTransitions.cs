using System.Collections.Frozen;

namespace MotCua.Engine.Kernel.State;

/// <summary>The legal changes of a work item's state, as a table: whatever is not in it is refused.</summary>
public static class WorkItemTransitions
{
    private static readonly FrozenSet<(WorkItemState From, WorkItemState To)> Table = new[]
    {
        (WorkItemState.Open, WorkItemState.Claimed),
        (WorkItemState.Open, WorkItemState.Suspended),
        (WorkItemState.Open, WorkItemState.Cancelled),
        (WorkItemState.Claimed, WorkItemState.Open),
        (WorkItemState.Claimed, WorkItemState.Claimed),
        (WorkItemState.Claimed, WorkItemState.Suspended),
        (WorkItemState.Claimed, WorkItemState.Completed),
        (WorkItemState.Claimed, WorkItemState.Cancelled),
        (WorkItemState.Suspended, WorkItemState.Open),
        (WorkItemState.Suspended, WorkItemState.Claimed),
        (WorkItemState.Suspended, WorkItemState.Cancelled),
    }.ToFrozenSet();

    /// <summary>Whether a work item may go from one state to another.</summary>
    public static bool Permits(WorkItemState from, WorkItemState to) => Table.Contains((from, to));
}
