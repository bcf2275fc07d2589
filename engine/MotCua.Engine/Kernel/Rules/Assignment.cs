namespace MotCua.Engine.Kernel.Rules;

/// <summary>Who a work item is for.</summary>
/// <param name="CandidateKeys">Keys of those who may claim it.</param>
/// <param name="Excluded">Persons who may not.</param>
/// <param name="Assignee">Who has it from the beginning; null when it is offered.</param>
internal sealed record Assignment(IReadOnlyList<string> CandidateKeys, IReadOnlyList<string> Excluded, PersonRef? Assignee);
