using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>The dossier was validly received: a status that starts the statutory clock was shown for the first time.</summary>
public sealed record DossierReceived() : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with { ReceivedAt = At };
}
