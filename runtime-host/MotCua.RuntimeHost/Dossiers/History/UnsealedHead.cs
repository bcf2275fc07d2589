namespace MotCua.RuntimeHost.Dossiers.History;

/// <summary>A head that no seal covers yet; gone with the next seal.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Sequence">Events so far.</param>
/// <param name="Hash">Hash of the last chain record.</param>
public sealed record UnsealedHead(string Id, long Sequence, string Hash);
