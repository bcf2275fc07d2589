using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Projections;

/// <summary>The events themselves, as bytes.</summary>
internal sealed class EventProjection : IDossierProjection
{
    public IEnumerable<Write> Writes(DossierStep step) =>
        step.Events.Select((e, index) => Write.Append(
            DossierCollections.EventStream, step.DossierId, step.Before.Sequence + 1 + index, StoredEvent.Encode(e)));
}
