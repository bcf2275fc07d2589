using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>
/// The personal data of an ended dossier were erased: what earlier events held can no longer be read. Replay goes on
/// from what this event says was kept.
/// </summary>
/// <param name="Reason">Why, and on whose request.</param>
/// <param name="Kept">What is left of the dossier; no personal data.</param>
public sealed record PersonalDataErased(string Reason, ErasedDossier Kept) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => Kept.ToState() with { PersonalDataErasedAt = At };
}
