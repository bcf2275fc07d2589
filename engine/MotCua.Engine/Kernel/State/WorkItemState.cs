using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.State;

/// <summary>What a work item is doing; legal changes stand in <see cref="WorkItemTransitions"/>.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<WorkItemState>))]
public enum WorkItemState
{
    /// <summary>Offered to its candidates.</summary>
    Open,

    /// <summary>Somebody has it.</summary>
    Claimed,

    /// <summary>Waits: for a supplement, or because the dossier is cancelled or suspended.</summary>
    Suspended,

    /// <summary>Done.</summary>
    Completed,

    /// <summary>Taken away: its token went another way or the dossier ended.</summary>
    Cancelled,
}
