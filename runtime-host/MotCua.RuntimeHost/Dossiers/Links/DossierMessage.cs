using System.Text.Json.Nodes;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>
/// What passes from one dossier to others, or from another system: written in the unit of work of what caused it,
/// delivered as an idempotent command whose id comes from <see cref="Id"/>. One document from its sending to its
/// arrival, so that it is never in two places.
/// </summary>
public sealed record DossierMessage
{
    /// <summary>The sender's dossier id and the local id given there; for other systems made of their message id.</summary>
    public required string Id { get; init; }

    public required LinkKind Kind { get; init; }

    public LinkState State { get; init; } = LinkState.Pending;

    /// <summary>The dossier that sent it; null: another system.</summary>
    public string? SenderId { get; init; }

    public string? SenderCode { get; init; }

    /// <summary>Unit id of the agency that sent it.</summary>
    public string? SenderAgency { get; init; }

    /// <summary>Given by another system, unique among its messages.</summary>
    public string? MessageId { get; init; }

    /// <summary>Account that another system sent it with.</summary>
    public string? SentBy { get; init; }

    /// <summary>Hash of what another system sent under that id, so that a repetition is told from another message.</summary>
    public string? ContentHash { get; init; }

    /// <summary>Name of the message or signal.</summary>
    public string? Name { get; init; }

    /// <summary>Correlation key of a message; null for none.</summary>
    public string? Key { get; init; }

    /// <summary>What it carries: payload, form data of a dossier to begin, result of one that ended. Dropped on arrival.</summary>
    public JsonObject? Payload { get; init; }

    /// <summary>The one dossier it is for, when that is known.</summary>
    public string? To { get; init; }

    /// <summary>The call it is about; of a signal the procedure it begins.</summary>
    public MessageCall? Call { get; init; }

    /// <summary>How far a signal has come: the last dossier it was offered to.</summary>
    public string? Cursor { get; init; }

    /// <summary>The start key that a message waits for.</summary>
    public string? BlockedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When to look at it (again), domain time; null when nothing is left to do.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>Until when it is kept for somebody to wait for it; null while it is on its way.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>When nothing was left to do.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Attempts that came to nothing.</summary>
    public int Attempts { get; init; }

    public LinkReason? Reason { get; init; }

    /// <summary>What the reason is about: dossier codes, a refusal's code. No personal data.</summary>
    public string? Detail { get; init; }

    /// <summary>Codes of the dossiers it reached; of a signal the first twenty.</summary>
    public IReadOnlyList<string> Receivers { get; init; } = [];

    /// <summary>It has arrived: what it carried is the receiver's now.</summary>
    public DossierMessage Arrived(DateTimeOffset now, params IReadOnlyList<string> receivers) =>
        Closed(LinkState.Done, now) with { Payload = null, Call = Call is null ? null : Call with { Applicant = null }, Receivers = receivers, Reason = null, Detail = null };

    /// <summary>It cannot be delivered until an administrator has done something about it.</summary>
    public DossierMessage Refused(DateTimeOffset now, LinkReason reason, string? detail = null) =>
        Closed(LinkState.Refused, now) with { Reason = reason, Detail = detail };

    /// <summary>Given up, or taken back: nobody will have what it carried.</summary>
    public DossierMessage Dropped(DateTimeOffset now, LinkState state) => Closed(state, now) with { Payload = null };

    /// <summary>Nobody waited for it in time; it can still be sent again.</summary>
    public DossierMessage Expired(DateTimeOffset now) => Closed(LinkState.Expired, now);

    /// <summary>Tried again later, after growing pauses of a second to an hour.</summary>
    public DossierMessage PutOff(DateTimeOffset now, LinkReason reason, string? detail = null) => this with
    {
        Attempts = Attempts + 1,
        DueAt = now + TimeSpan.FromSeconds(Math.Min(3600, Math.Pow(2, Math.Min(Attempts, 12)))),
        Reason = reason,
        Detail = detail,
    };

    private DossierMessage Closed(LinkState state, DateTimeOffset now) => this with { State = state, DueAt = null, ClosedAt = now, BlockedBy = null };
}
