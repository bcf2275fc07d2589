using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers.Documents;

namespace MotCua.RuntimeHost.Desk.Lists;

/// <summary>One line of a desk list, of a work item or of a dossier.</summary>
public sealed record DeskRow
{
    public required string DossierId { get; init; }

    public required string Code { get; init; }

    public required LocalText Procedure { get; init; }

    public required string Applicant { get; init; }

    public required IntakeChannel Channel { get; init; }

    public string? Status { get; init; }

    public LocalText? StatusName { get; init; }

    /// <summary>What is to be done, or what is being done by whom.</summary>
    public string? Step { get; init; }

    public string? Holder { get; init; }

    /// <summary>Deadline of the step; null without one.</summary>
    public DateTimeOffset? StepDue { get; init; }

    public DateTimeOffset? DossierDue { get; init; }

    /// <summary>The clock waits for the applicant.</summary>
    public bool IsPaused { get; init; }

    /// <summary>Its clock has stopped for good.</summary>
    public bool IsDone { get; init; }

    /// <summary>When settled, if it was: what on time and late are reckoned by.</summary>
    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>Local id of the work item; null for a dossier.</summary>
    public string? WorkItem { get; init; }

    public bool IsMine { get; init; }

    public bool IsOffered { get; init; }

    public string Address => $"/desk/ho-so/{Uri.EscapeDataString(Code)}" + (WorkItem is null ? "" : "?viec=" + WorkItem);

    public static DeskRow Of(WorkItemDocument item, string me) => new()
    {
        DossierId = item.DossierId,
        Code = item.Code,
        Procedure = item.ProcedureName,
        Applicant = item.ApplicantName,
        Channel = item.Channel,
        Status = item.Status,
        StatusName = item.StatusName,
        Step = item.Name,
        Holder = item.AssigneeName,
        StepDue = item.Deadline,
        DossierDue = item.DossierDeadline,
        IsPaused = item.State == WorkItemState.Suspended,
        WorkItem = item.LocalId,
        IsMine = item.Assignee == me,
        IsOffered = item.State == WorkItemState.Open,
    };

    public static DeskRow Of(DossierDocument dossier) => new()
    {
        DossierId = dossier.Id,
        Code = dossier.Code,
        Procedure = dossier.ProcedureName,
        Applicant = dossier.ApplicantName,
        Channel = dossier.Channel,
        Status = dossier.Status,
        StatusName = dossier.StatusName,
        Step = dossier.Holders.Count == 0 ? null : string.Join("; ", dossier.Holders.Select(holder => holder.Step).Distinct()),
        Holder = dossier.Holders.Count == 0 ? null : string.Join("; ", dossier.Holders.Select(holder => holder.Person ?? holder.Unit?.Vi).OfType<string>().Distinct()),
        DossierDue = dossier.Deadline,
        IsPaused = dossier.ClockPhase == "paused",
        IsDone = dossier.Ended || dossier.ClockPhase == "stopped",
        DoneAt = dossier.SettledAt ?? dossier.EndedAt,
    };
}
