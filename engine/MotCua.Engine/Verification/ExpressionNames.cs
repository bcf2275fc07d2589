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
    public static FeelScopeShape Of(ProcedureFacts facts, ProcessDefinition process, IReadOnlyDictionary<string, JsonObject> forms)
        => DossierShape.WithVariables(facts, process, forms);
}
