using System.Text.Json.Nodes;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Dmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Model;
using MotCua.Engine.Scenarios;

namespace MotCua.Engine.Kernel;

/// <summary>A version of a procedure, read once and run often. Immutable and free of threads.</summary>
public sealed class CompiledProcedure
{
    /// <summary>The facts, <c>procedure.json</c>.</summary>
    public required ProcedureFacts Facts { get; init; }

    /// <summary>The process.</summary>
    public required ProcessDefinition Process { get; init; }

    /// <summary>The status diagram.</summary>
    public required StatusDiagram Statuses { get; init; }

    /// <summary>Decision id to the model that holds it.</summary>
    public required IReadOnlyDictionary<string, DmnModel> Decisions { get; init; }

    /// <summary>The decision files in the order of their paths.</summary>
    public IReadOnlyList<DecisionSource> DecisionSources { get; init; } = [];

    /// <summary>Form id to its schema; never changed in place.</summary>
    public required IReadOnlyDictionary<string, JsonObject> Forms { get; init; }

    /// <summary>Slip name to its template.</summary>
    public required IReadOnlyDictionary<string, string> Slips { get; init; }

    /// <summary>Scenarios in the order of their file names.</summary>
    public required IReadOnlyList<Scenario> Scenarios { get; init; }

    /// <summary>Hash of the whole bundle.</summary>
    public required string VersionHash { get; init; }

    /// <summary>All expressions of the process by their text, without the leading "=".</summary>
    internal IReadOnlyDictionary<string, FeelExpression> Expressions { get; init; } = new Dictionary<string, FeelExpression>();

    /// <summary>FEEL type of the application form's data, and of steps' forms by form id.</summary>
    internal IReadOnlyDictionary<string, FeelType> FormTypes { get; init; } = new Dictionary<string, FeelType>();
}
