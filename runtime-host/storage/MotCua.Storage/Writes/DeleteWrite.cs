namespace MotCua.Storage;

/// <summary>See <see cref="Write.Delete"/>.</summary>
public sealed record DeleteWrite(string Collection, string Id, long? ExpectedVersion) : Write(Collection, Id);
