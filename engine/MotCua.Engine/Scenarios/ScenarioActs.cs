namespace MotCua.Engine.Scenarios;

/// <summary>What an act of a scenario can do.</summary>
public static class ScenarioActs
{
    /// <summary>All names, as written in <c>"do"</c>; "advanceTo" only lets time pass.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ScenarioCommands.Names, "advanceTo"];
}
