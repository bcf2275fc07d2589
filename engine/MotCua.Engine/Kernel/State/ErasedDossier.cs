using System.Collections.Immutable;
using MotCua.Engine.Model;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.State;

/// <summary>
/// What is kept of a dossier after its personal data were erased: facts for statistics and for the proof that it was
/// handled. Listed one by one, so that a field added to the state is erased unless somebody decides to keep it here.
/// </summary>
public sealed record ErasedDossier
{
    /// <summary>Global id.</summary>
    public required string DossierId { get; init; }

    /// <summary>Dossier code.</summary>
    public required string Code { get; init; }

    /// <summary>Code of the procedure.</summary>
    public required string ProcedureCode { get; init; }

    /// <summary>Version it was pinned to.</summary>
    public required string VersionHash { get; init; }

    /// <summary>How it came in.</summary>
    public IntakeChannel Channel { get; init; }

    /// <summary>Person or enterprise.</summary>
    public ApplicantKind ApplicantKind { get; init; }

    /// <summary>When it was submitted.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>Valid reception.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>Code of the last status.</summary>
    public string? Status { get; init; }

    /// <summary>Since when.</summary>
    public DateTimeOffset? StatusSince { get; init; }

    /// <summary>The statutory clock, with deadlines and pauses.</summary>
    public ClockState Clock { get; init; } = ClockState.NotStarted;

    /// <summary>Extensions granted.</summary>
    public int Extensions { get; init; }

    /// <summary>Sequence flows in the order taken.</summary>
    public IReadOnlyList<string> FlowsTaken { get; init; } = [];

    /// <summary>Elements in the order entered.</summary>
    public IReadOnlyList<string> ElementsVisited { get; init; } = [];

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>How it ended.</summary>
    public EndKind? EndKind { get; init; }

    /// <summary>Largest number used in a local id.</summary>
    public int LastId { get; init; }

    /// <summary>What is kept of a state.</summary>
    public static ErasedDossier Of(DossierState state) => new()
    {
        DossierId = state.DossierId,
        Code = state.Code,
        ProcedureCode = state.ProcedureCode,
        VersionHash = state.VersionHash,
        Channel = state.Channel,
        ApplicantKind = state.Applicant?.Kind ?? ApplicantKind.Citizen,
        SubmittedAt = state.SubmittedAt,
        ReceivedAt = state.ReceivedAt,
        Status = state.Status,
        StatusSince = state.StatusSince,
        Clock = state.Clock with { Pauses = [.. state.Clock.Pauses.Select(pause => pause with { Why = "" })] },
        Extensions = state.Extensions,
        FlowsTaken = state.FlowsTaken,
        ElementsVisited = state.ElementsVisited,
        EndedAt = state.EndedAt,
        EndKind = state.EndKind,
        LastId = state.LastId,
    };

    /// <summary>The state from here on: ended, and nobody's.</summary>
    internal DossierState ToState() => new()
    {
        DossierId = DossierId,
        Code = Code,
        ProcedureCode = ProcedureCode,
        VersionHash = VersionHash,
        Channel = Channel,
        Applicant = new ApplicantInfo(null, "", ApplicantKind),
        SubmittedAt = SubmittedAt,
        ReceivedAt = ReceivedAt,
        Life = DossierLife.Ended,
        Status = Status,
        StatusSince = StatusSince,
        Clock = Clock,
        Extensions = Extensions,
        FlowsTaken = [.. FlowsTaken],
        ElementsVisited = [.. ElementsVisited],
        EndedAt = EndedAt,
        EndKind = EndKind,
        LastId = LastId,
    };
}
