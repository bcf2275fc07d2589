using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>The applicant took the dossier back.</summary>
/// <param name="Reason">Why.</param>
public sealed record DossierWithdrawn(string Reason) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state;
}
