using MotCua.Engine.Kernel;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Projections;

/// <summary>The snapshot, guarded by its version, and the form data apart from it.</summary>
internal sealed class StateProjection : IDossierProjection
{
    public IEnumerable<Write> Writes(DossierStep step)
    {
        yield return step.StateVersion is { } version
            ? Write.ReplaceUtf8(DossierCollections.DossierStates, step.DossierId, step.Snapshot, version)
            : Write.InsertUtf8(DossierCollections.DossierStates, step.DossierId, step.Snapshot);

        if (!ReferenceEquals(step.Before.Data, step.After.Data))
        {
            yield return Write.UpsertUtf8(DossierCollections.DossierData, step.DossierId, StateCodec.EncodeData(step.After.Data));
        }
    }
}
