using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>Something is to be sent; the host puts it in the outbox.</summary>
/// <param name="MessageId">Local id; the idempotency key with the dossier id.</param>
/// <param name="ElementId">The element.</param>
/// <param name="Template">Name of the message template.</param>
public sealed record MessageRequested(string MessageId, string ElementId, string? Template) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with { LastId = LocalId.Number(MessageId) };
}
