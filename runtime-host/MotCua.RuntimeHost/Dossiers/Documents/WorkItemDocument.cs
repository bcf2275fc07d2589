using MotCua.Engine.Kernel;
using MotCua.Engine.Model;

namespace MotCua.RuntimeHost.Dossiers.Documents;

/// <summary>What the inbox shows of a work item. Derived from the dossier's state in the same unit of work.</summary>
public sealed record WorkItemDocument
{
    /// <summary>Dossier id, a dot, local id.</summary>
    public required string Id { get; init; }

    public required string DossierId { get; init; }

    /// <summary>The id inside the dossier, as commands name it.</summary>
    public required string LocalId { get; init; }

    public required string Code { get; init; }

    public required string ProcedureCode { get; init; }

    public required LocalText ProcedureName { get; init; }

    public required string ElementId { get; init; }

    /// <summary>Name of the step.</summary>
    public required string Name { get; init; }

    /// <summary>open, claimed, suspended, completed or cancelled.</summary>
    public required WorkItemState State { get; init; }

    public required IReadOnlyList<string> Candidates { get; init; }

    public IReadOnlyList<string> Excluded { get; init; } = [];

    public string? Assignee { get; init; }

    public string? AssigneeName { get; init; }

    /// <summary>Unit of the holder, or the unit the work is offered to.</summary>
    public string? Unit { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The step's deadline; null without a time limit.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>What lists sort by: the deadline, or far in the future without one, so that such work comes last.</summary>
    public required DateTimeOffset Due { get; init; }

    public DateTimeOffset? DossierDeadline { get; init; }

    public string? Status { get; init; }

    public LocalText? StatusName { get; init; }

    public required IntakeChannel Channel { get; init; }

    public required string ApplicantName { get; init; }

    public required string Search { get; init; }

    public bool IsPayment { get; init; }

    public bool IsDelivery { get; init; }

    /// <summary>Before valid reception.</summary>
    public bool IsIntake { get; init; }

    /// <summary>A step with a choice to make that only heads or leaders do: something waits for approval (E-22.3).</summary>
    public bool IsApproval { get; init; }

    /// <summary>The applicant has answered and nobody has taken it up again.</summary>
    public bool IsSupplemented { get; init; }

    /// <summary>When it was completed or taken away; null while it is live.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    public string? CompletedBy { get; init; }

    public string? Outcome { get; init; }
}
