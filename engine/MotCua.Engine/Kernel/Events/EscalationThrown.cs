using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>An escalation was thrown.</summary>
/// <param name="ElementId">Where.</param>
/// <param name="Code">Its code; null for none.</param>
/// <param name="CaughtBy">The catching event; null when nobody listens, which is no fault.</param>
public sealed record EscalationThrown(string ElementId, string? Code, string? CaughtBy) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state;
}
