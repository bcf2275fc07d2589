using MotCua.Engine.Kernel;
using MotCua.RuntimeHost.Dossiers.Documents;

namespace MotCua.RuntimeHost.Dossiers;

/// <summary>A dossier as stored.</summary>
/// <param name="State">Control state and form data.</param>
/// <param name="Version">Version of the stored state, which guards a commit.</param>
/// <param name="Entry">Its line in lists.</param>
public sealed record DossierRecord(DossierState State, long Version, DossierDocument Entry);
