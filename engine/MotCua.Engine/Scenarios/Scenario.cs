using System.Text.Json.Serialization;
using MotCua.Engine.Model;

namespace MotCua.Engine.Scenarios;

/// <summary>A test of a procedure without code, <c>scenarios/*.json</c>: who does what when, and what must come of it.</summary>
public sealed record Scenario
{
    /// <summary>File name without ".json"; set when the bundle is read.</summary>
    [JsonIgnore]
    public string Id { get; init; } = "";

    /// <summary>What it shows.</summary>
    public required LocalText Name { get; init; }

    /// <summary>The submission.</summary>
    public required ScenarioStart Start { get; init; }

    /// <summary>What is done, in order.</summary>
    public IReadOnlyList<ScenarioAct> Acts { get; init; } = [];

    /// <summary>What must come of it.</summary>
    public required ScenarioExpectation Expect { get; init; }
}
