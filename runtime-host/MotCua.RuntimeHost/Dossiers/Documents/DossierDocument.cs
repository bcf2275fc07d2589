using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers.History;
using MotCua.RuntimeHost.Dossiers.Links;

namespace MotCua.RuntimeHost.Dossiers.Documents;

/// <summary>What lists, look-ups and searches show of a dossier. Derived from its state in the same unit of work.</summary>
public sealed record DossierDocument
{
    public required string Id { get; init; }

    public required string Code { get; init; }

    public required string ProcedureCode { get; init; }

    public required LocalText ProcedureName { get; init; }

    public required string VersionHash { get; init; }

    public required string Sector { get; init; }

    /// <summary>The competent agency.</summary>
    public required string Agency { get; init; }

    public required IntakeChannel Channel { get; init; }

    /// <summary>Code of the status; null before the first.</summary>
    public string? Status { get; init; }

    public LocalText? StatusName { get; init; }

    public DateTimeOffset? StatusSince { get; init; }

    public string? StatusReason { get; init; }

    /// <summary>Whether nothing will happen any more.</summary>
    public bool Ended { get; init; }

    /// <summary>Whether an administrator holds it.</summary>
    public bool Suspended { get; init; }

    public string? ApplicantAccount { get; init; }

    public required string ApplicantName { get; init; }

    /// <summary>Code, applicant and procedure, folded.</summary>
    public required string Search { get; init; }

    /// <summary>The last four digits of the applicant's phone; null without a phone.</summary>
    public string? PhoneEnd { get; init; }

    /// <summary>What the QR code of the receipt carries: whoever has it may see reason and names.</summary>
    public required string LookupToken { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>The appointment as it now is.</summary>
    public DateTimeOffset? Deadline { get; init; }

    public DateTimeOffset? OriginalDeadline { get; init; }

    /// <summary>Phase of the statutory clock: notStarted, running, paused, stopped.</summary>
    public required string ClockPhase { get; init; }

    /// <summary>When settlement was completed: what on time and overdue are reckoned by (E-10.1).</summary>
    public DateTimeOffset? SettledAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Who has it now: one per live work item.</summary>
    public IReadOnlyList<Holder> Holders { get; init; } = [];

    /// <summary>Persons who hold or held work on it.</summary>
    public IReadOnlyList<string> Participants { get; init; } = [];

    /// <summary>Candidate keys of work that nobody has claimed yet.</summary>
    public IReadOnlyList<string> Offered { get; init; } = [];

    /// <summary>Units whose people hold or held work on it.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>It waits for the agency's leader (E-22.2.c, E-22.3.c).</summary>
    public bool AwaitsSignature { get; init; }

    public bool HasOpenIncident { get; init; }

    /// <summary>Where it came from when nobody submitted it: another dossier's call, a message, a signal.</summary>
    public DossierOrigin? Origin { get; init; }

    /// <summary>Number of events.</summary>
    public required long Sequence { get; init; }

    /// <summary>Where the chain of its events ends; the next commit goes on from here.</summary>
    public required HistoryHead History { get; init; }

    /// <summary>When its personal data were erased; null while they are there.</summary>
    public DateTimeOffset? ErasedAt { get; init; }
}
