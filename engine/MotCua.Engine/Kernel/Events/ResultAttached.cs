using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A result document was added.</summary>
/// <param name="WorkItemId">The work item.</param>
/// <param name="Attachment">The stored file.</param>
public sealed record ResultAttached(string WorkItemId, AttachmentRef Attachment) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with { Results = state.Results.Add(Attachment) };
}
