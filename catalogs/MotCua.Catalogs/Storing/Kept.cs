namespace MotCua.Catalogs.Storing;

/// <summary>A document as it is kept.</summary>
/// <param name="Id">Its id in the collection.</param>
/// <param name="Version">The version to name when replacing it.</param>
/// <param name="Value">The content.</param>
internal sealed record Kept<T>(string Id, long Version, T Value);
