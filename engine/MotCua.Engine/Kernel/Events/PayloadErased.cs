using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>
/// Stands for an event whose content was erased: that it happened, when and by what kind of party is still known, what
/// it said is not. Never written; readers of an erased dossier's history get it. It changes nothing but the count.
/// </summary>
/// <param name="Type">Name of the event's type.</param>
/// <param name="Version">Version of its shape.</param>
public sealed record PayloadErased(string Type, int Version) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state;
}
