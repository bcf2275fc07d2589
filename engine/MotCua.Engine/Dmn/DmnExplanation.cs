using System.Collections.Immutable;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>Why a decision came out as it did, as a value that a history can keep.</summary>
/// <param name="Decisions">The decisions evaluated, each after those it requires; the one asked for is the last.</param>
/// <param name="Inputs">The input data read and their values.</param>
public sealed record DmnExplanation(ImmutableArray<DmnDecisionTrace> Decisions, ImmutableArray<DmnReading> Inputs)
{
    public static readonly DmnExplanation Empty = new([], []);
}
