using MotCua.Engine.Dmn;
using System.Text.Json.Nodes;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Kernel.Expressions;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification;

/// <summary>The names and types that expressions of a procedure see, for checking them before they run.</summary>
public static class ExpressionNames
{
    /// <summary>The shape of a procedure's scope.</summary>
    /// <param name="facts">The facts: which form the application is.</param>
    /// <param name="process">The steps and decisions.</param>
    /// <param name="forms">Form id to schema.</param>
    /// <param name="decisions">The decision files; null leaves open what decisions give.</param>
    public static FeelScopeShape Of(
        ProcedureFacts facts, ProcessDefinition process, IReadOnlyDictionary<string, JsonObject> forms, IReadOnlyList<DecisionSource>? decisions = null)
        => VariableTypes.Refine(process, DossierShape.WithVariables(facts, process, forms, id => TypeOf(decisions ?? [], id)));

    private static FeelType TypeOf(IReadOnlyList<DecisionSource> decisions, string id)
        => decisions.Select(d => d.Read.Model).LastOrDefault(m => m?.ById(id)?.Kind == DrgKind.Decision) is { } model ? AsRead(model.TypeOf(id)) : FeelType.Any;

    // A dossier keeps what a decision gave as JSON, in which dates and durations are texts.
    private static FeelType AsRead(FeelType type) => type.Kind switch
    {
        FeelTypeKind.Number or FeelTypeKind.String or FeelTypeKind.Boolean => type,
        FeelTypeKind.List => FeelType.ListOf(AsRead(type.ItemType)),
        FeelTypeKind.Context when type.Fields.Length > 0 => FeelType.ContextOf(type.Fields.Select(f => KeyValuePair.Create(f.Key, AsRead(f.Value)))),
        _ => FeelType.Any,
    };
}
