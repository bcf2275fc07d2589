namespace MotCua.RuntimeHost.Admin;

/// <summary>What the administrators' first page counts.</summary>
public sealed record OverviewNumbers(
    long OpenIncidents, long FailedMessages, long WaitingMessages, long RunningDossiers, long LateDossiers, long Procedures, long Accounts);
