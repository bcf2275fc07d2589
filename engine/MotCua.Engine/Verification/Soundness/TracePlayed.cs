using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Verification.Soundness;

/// <summary>Where a trace led.</summary>
/// <param name="State">The dossier after the last step that could be done.</param>
/// <param name="Problem">Which step could not be done and why; null when all could.</param>
/// <param name="Events">Everything that happened, in order.</param>
public sealed record TracePlayed(DossierState State, string? Problem, IReadOnlyList<DossierEvent> Events);
