namespace MotCua.Engine.Kernel.State;

/// <summary>A completed activity that can be undone.</summary>
/// <param name="Id">Local id, for example "c9"; larger is later.</param>
/// <param name="ElementId">The activity.</param>
/// <param name="HandlerId">What undoes it: an activity, or a compensation event sub-process in it. Null: whatever was completed in it is undone.</param>
/// <param name="Owner">The scope in which it can be undone, the completing token for what a closed sub-process leaves behind, or the record it belongs to.</param>
/// <param name="RunIn">The compensation scope that is to run it; null when nobody threw yet.</param>
public sealed record CompensationRecord(string Id, string ElementId, string? HandlerId, string Owner, string? RunIn = null);
