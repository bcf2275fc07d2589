using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Projections;

/// <summary>The events themselves: chain records and encrypted contents.</summary>
internal sealed class EventProjection : IDossierProjection
{
    public IEnumerable<Write> Writes(DossierStep step) => step.History.Writes;
}
