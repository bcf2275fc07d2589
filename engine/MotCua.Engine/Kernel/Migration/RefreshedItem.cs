using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;

namespace MotCua.Engine.Kernel.Migration;

/// <summary>What a live work item takes over from the new version; holder, candidates, clock and payment stay.</summary>
/// <param name="Id">The work item.</param>
/// <param name="Name">Name of the step.</param>
/// <param name="Outcomes">Outcomes to choose from.</param>
/// <param name="FormId">Form of the step.</param>
/// <param name="AllowedOperations">Built-in operations that the step allows.</param>
/// <param name="Slips">Slips that can be printed.</param>
/// <param name="IsDelivery">Whether the result is handed over here.</param>
public sealed record RefreshedItem(
    string Id,
    string Name,
    IReadOnlyList<StepOutcome> Outcomes,
    string? FormId,
    IReadOnlyList<BuiltInOperation> AllowedOperations,
    IReadOnlyList<string> Slips,
    bool IsDelivery);
