using MotCua.Engine.Model;

namespace MotCua.Designer.Checking;

/// <summary>One step of the way to a fault, ready to be shown: what happens, in words, and what the diagram draws.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="ElementId">The element it happens to.</param>
/// <param name="Choice">The outcome chosen or the code of the error; null where there is none.</param>
/// <param name="Flows">Sequence flows taken by it, in the order taken.</param>
/// <param name="Tokens">Elements where strands are after it; named once for each strand.</param>
/// <param name="Assumed">What it takes expressions to give.</param>
/// <param name="Sentence">The step as a sentence with names, never ids.</param>
public sealed record DesignerTraceStep(
    TraceStepKind Kind,
    string ElementId,
    string? Choice,
    IReadOnlyList<string> Flows,
    IReadOnlyList<string> Tokens,
    IReadOnlyList<TraceAssumption> Assumed,
    LocalText Sentence);
