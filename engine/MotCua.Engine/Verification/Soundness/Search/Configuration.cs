using System.Collections.Immutable;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>All participants, and the messages under way between them.</summary>
/// <param name="Parts">The participants.</param>
/// <param name="Messages">How many messages are under way on each link.</param>
internal sealed record Configuration(ImmutableArray<Part> Parts, ImmutableArray<int> Messages);
