namespace MotCua.Catalogs.Procedures;

/// <summary>A file of a stored bundle.</summary>
/// <param name="Path">Path inside the bundle.</param>
/// <param name="Hash">Its name in the file store.</param>
/// <param name="Length">Bytes.</param>
public sealed record BundleFile(string Path, string Hash, long Length);
