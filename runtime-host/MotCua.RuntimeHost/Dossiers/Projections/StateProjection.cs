using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Projections;

/// <summary>The snapshot, guarded by its version, and the form data apart from it.</summary>
internal sealed class StateProjection : IDossierProjection
{
    public IEnumerable<Write> Writes(DossierStep step)
    {
        var snapshot = JsonNode.Parse(StateCodec.Encode(step.After))!.AsObject();
        yield return step.StateVersion is { } version
            ? Write.Replace(DossierCollections.DossierStates, step.DossierId, snapshot, version)
            : Write.Insert(DossierCollections.DossierStates, step.DossierId, snapshot);

        if (!ReferenceEquals(step.Before.Data, step.After.Data))
        {
            yield return Write.Upsert(
                DossierCollections.DossierData, step.DossierId, JsonNode.Parse(StateCodec.EncodeData(step.After.Data))!.AsObject());
        }
    }
}
