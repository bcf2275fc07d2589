namespace MotCua.Storage;

/// <summary>See <see cref="Write.Require"/>; without a version the document must be absent.</summary>
public sealed record RequireWrite(string Collection, string Id, long? ExpectedVersion) : Write(Collection, Id);
