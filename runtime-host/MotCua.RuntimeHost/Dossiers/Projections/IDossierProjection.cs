using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Projections;

/// <summary>Turns a step into the writes of one collection.</summary>
internal interface IDossierProjection
{
    IEnumerable<Write> Writes(DossierStep step);
}
