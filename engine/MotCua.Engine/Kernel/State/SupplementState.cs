namespace MotCua.Engine.Kernel.State;

/// <summary>One supplement, from request to resumption.</summary>
/// <param name="Number">1 for the first of the dossier.</param>
/// <param name="WorkItemId">The asking work item; the same holder gets it back.</param>
/// <param name="Reason">Why.</param>
/// <param name="Items">What is wanted.</param>
/// <param name="RequestedAt">When it was asked.</param>
/// <param name="AnswerBy">Until when the applicant may answer; null for ever.</param>
/// <param name="Phase">The phase it was asked in.</param>
/// <param name="StatusBefore">The status to go back to.</param>
/// <param name="ReceivedAt">When the answer came.</param>
/// <param name="SettledAt">When work was taken up again, or the request lapsed.</param>
public sealed record SupplementState(
    int Number,
    string WorkItemId,
    string Reason,
    IReadOnlyList<string> Items,
    DateTimeOffset RequestedAt,
    DateTimeOffset? AnswerBy,
    DossierPhase Phase,
    string? StatusBefore,
    DateTimeOffset? ReceivedAt = null,
    DateTimeOffset? SettledAt = null)
{
    /// <summary>Whether the applicant is still to answer.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsAwaited => ReceivedAt is null && SettledAt is null;

    /// <summary>Whether the answer came and work was not taken up again.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsUnsettled => ReceivedAt is not null && SettledAt is null;
}
