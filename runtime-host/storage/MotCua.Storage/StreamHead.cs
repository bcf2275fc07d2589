namespace MotCua.Storage;

/// <summary>Where one key of a stream ends.</summary>
/// <param name="Key">The key, for example a dossier id.</param>
/// <param name="LastSequence">Sequence of its last record, at least 1.</param>
public sealed record StreamHead(string Key, long LastSequence);
