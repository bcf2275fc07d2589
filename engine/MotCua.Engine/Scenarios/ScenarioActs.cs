namespace MotCua.Engine.Scenarios;

/// <summary>What an act of a scenario can do.</summary>
public static class ScenarioActs
{
    /// <summary>All names, as written in <c>"do"</c>.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "claim", "release", "assign", "reassign", "delegate", "complete", "resume",
        "requestSupplement", "supplement", "extend", "withdraw", "stop", "cancel", "restore",
        "recordPayment", "recordDelivery", "advanceTo",
    ];
}
