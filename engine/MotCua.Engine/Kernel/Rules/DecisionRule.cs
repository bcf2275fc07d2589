using System.Text.Json.Nodes;
using MotCua.Engine.Dmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Rules;

/// <summary>
/// Takes decisions by table. A decision's input data see the names of expressions and, beside them, each field of the
/// form by its own name.
/// </summary>
internal static class DecisionRule
{
    public static (FeelValue Value, JsonNode? Explanation, Trouble? Trouble) Take(DossierRun run, string elementId, string decisionId)
    {
        if (!run.Procedure.Decisions.TryGetValue(decisionId, out var model))
        {
            return (FeelValue.Null, null, Failed(elementId, decisionId, "unknown"));
        }

        var result = model.Evaluate(decisionId, Inputs(run));
        if (result.HasErrors)
        {
            return (FeelValue.Null, null, Failed(elementId, decisionId, result.Diagnostics.First(d => d.Severity == FeelSeverity.Error).Text("vi")));
        }

        var explanation = Explain(result.Explanation);
        run.Emit(new DecisionEvaluated(elementId, decisionId, result.Value.ToJson(), explanation));
        return (result.Value, explanation, null);
    }

    private static FeelScope Inputs(DossierRun run)
    {
        var scope = run.Expressions.Scope();
        var fields = scope.Names.TryGet("data", out var data) && data is FeelContext form ? form.Entries : [];
        return scope with { Names = FeelContext.Of([.. fields, .. scope.Names.Entries]) };
    }

    private static JsonObject Explain(DmnExplanation explanation) => new()
    {
        ["inputs"] = new JsonObject(explanation.Inputs.Select(i => KeyValuePair.Create(i.Name, i.Value.ToJson())).DistinctBy(i => i.Key)),
        ["decisions"] = new JsonArray([.. explanation.Decisions.Select(Explain)]),
    };

    private static JsonNode Explain(DmnDecisionTrace decision) => new JsonObject
    {
        ["id"] = decision.DecisionId,
        ["name"] = decision.Name,
        ["value"] = decision.Value.ToJson(),
        ["rules"] = new JsonArray([.. decision.Tables.SelectMany(t => t.MatchedRules).Select(r => (JsonNode)r)]),
        ["tables"] = new JsonArray([.. decision.Tables.Select(Explain)]),
    };

    private static JsonNode Explain(DmnTableTrace table) => new JsonObject
    {
        ["id"] = table.TableId,
        ["inputs"] = new JsonArray([.. table.Inputs.Select(i => (JsonNode)new JsonObject { ["name"] = i.Name, ["value"] = i.Value.ToJson() })]),
        ["rules"] = new JsonArray([.. table.Rules.Select(r => (JsonNode)new JsonObject { ["index"] = r.Index, ["id"] = r.Id })]),
    };

    private static Trouble Failed(string elementId, string decisionId, string why)
        => Trouble.Of(IncidentCode.DecisionFailed, ("element", elementId), ("decision", decisionId), ("why", why));
}
