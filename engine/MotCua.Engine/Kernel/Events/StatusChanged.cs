using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>The dossier shows another status.</summary>
/// <param name="From">Status before.</param>
/// <param name="To">Status now.</param>
/// <param name="ElementId">The element that names it; null for an operation.</param>
/// <param name="Reason">Reason shown with it.</param>
public sealed record StatusChanged(string? From, string To, string? ElementId, string? Reason = null) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with { Status = To, StatusSince = At, StatusReason = Reason };
}
