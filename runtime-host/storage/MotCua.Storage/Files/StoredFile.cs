namespace MotCua.Storage;

/// <summary>A file in the file store.</summary>
/// <param name="Hash">SHA-256 of the content, 64 lower-case hexadecimal digits; also its name.</param>
/// <param name="Length">Bytes.</param>
public sealed record StoredFile(string Hash, long Length);
