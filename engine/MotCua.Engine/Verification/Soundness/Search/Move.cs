using MotCua.Engine.Kernel.Running;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>One thing that can happen next.</summary>
/// <param name="Part">To which participant.</param>
/// <param name="Kind">What.</param>
/// <param name="ElementId">The element it happens to.</param>
/// <param name="Subject">Local id of the token, work item, job, timer, subscription or call.</param>
/// <param name="Choice">Outcome or error code.</param>
/// <param name="Step">For <see cref="MoveKind.Arrive"/>: the step of the agenda.</param>
/// <param name="Link">The link whose message is taken; -1 for none.</param>
internal readonly record struct Move(int Part, MoveKind Kind, string ElementId, string Subject, string? Choice = null, AgendaStep Step = default, int Link = -1)
{
    /// <summary>Whether it happens by itself, without anything from outside.</summary>
    public bool IsOwn => Kind is MoveKind.Arrive or MoveKind.Wake;
}
