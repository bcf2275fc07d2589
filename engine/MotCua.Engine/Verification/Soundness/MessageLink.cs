namespace MotCua.Engine.Verification.Soundness;

/// <summary>A message flow between two participants of a collaboration. What arrives by it has been sent.</summary>
/// <param name="Id">Id of the message flow.</param>
/// <param name="SourceId">The element that sends.</param>
/// <param name="TargetId">The element that receives; a start event begins its participant.</param>
public sealed record MessageLink(string Id, string SourceId, string TargetId);
