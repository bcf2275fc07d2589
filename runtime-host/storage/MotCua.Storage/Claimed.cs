namespace MotCua.Storage;

/// <summary>A document that the caller holds for a while.</summary>
/// <param name="Document">The document when it was claimed.</param>
/// <param name="FencingToken">Greater than that of any earlier claim; hand it to <see cref="Write.CompleteClaim(string, string, long, System.Text.Json.Nodes.JsonObject)"/>.</param>
/// <param name="LeaseUntil">Database time.</param>
public sealed record Claimed(DocumentEnvelope Document, long FencingToken, DateTimeOffset LeaseUntil);
