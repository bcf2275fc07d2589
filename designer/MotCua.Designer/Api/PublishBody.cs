namespace MotCua.Designer.Api;

/// <summary>Body of a publication.</summary>
/// <param name="Revision">The revision to publish.</param>
/// <param name="Note">What changed.</param>
public sealed record PublishBody(long Revision, string Note);
