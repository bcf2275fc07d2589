namespace MotCua.Storage;

/// <summary>One page of an answer.</summary>
/// <param name="Items">In the order asked for.</param>
/// <param name="NextCursor">Opaque, safe in a URL; null when this is the last page. It marks a place in the order, so
/// documents inserted or removed meanwhile neither repeat nor hide others.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? NextCursor);
