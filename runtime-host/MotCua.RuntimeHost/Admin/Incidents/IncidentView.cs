using MotCua.Engine.Bpmn;
using MotCua.RuntimeHost.Dossiers.Documents;

namespace MotCua.RuntimeHost.Admin.Incidents;

/// <summary>One incident with what can be done about it.</summary>
/// <param name="Document">The line of the list.</param>
/// <param name="StepName">The step as people know it.</param>
/// <param name="IsOpen">Whether it still holds its strand.</param>
/// <param name="TokenId">The strand; null when it holds none.</param>
/// <param name="Variables">What can be mended; empty when it is resolved.</param>
/// <param name="Targets">Where the strand can be moved; empty when it is resolved.</param>
/// <param name="Follower">Global id of a newer open incident at the same step; null when there is none.</param>
public sealed record IncidentView(
    IncidentDocument Document,
    string StepName,
    bool IsOpen,
    string? TokenId,
    IReadOnlyList<IncidentVariable> Variables,
    IReadOnlyList<FlowNode> Targets,
    string? Follower);
