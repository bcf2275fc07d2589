using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.History;

/// <summary>Events ready to be committed.</summary>
/// <param name="Writes">For the unit of work.</param>
/// <param name="Head">Where the chain ends afterwards; kept with the dossier's entry.</param>
internal sealed record HistoryAppend(IReadOnlyList<Write> Writes, HistoryHead Head);
