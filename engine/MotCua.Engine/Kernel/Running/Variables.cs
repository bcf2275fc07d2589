using System.Text.Json.Nodes;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Expressions;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>Local variables: who holds them, and how mappings read and write them (BPMN 2.0.2, section 10.4.2).</summary>
internal static class Variables
{
    /// <summary>Holders seen from a place, nearest first. A call sees its own and the call's inputs, nothing beyond.</summary>
    public static IEnumerable<string> HoldersSeenFrom(DossierState state, Place place)
    {
        if (place.TokenId is not null)
        {
            yield return place.TokenId;
        }

        for (var scope = state.Scopes.Find(place.ScopeId); scope is not null; scope = state.Scopes.Find(scope.ParentScopeId))
        {
            yield return scope.Id;
            if (scope.ParentTokenId is not null)
            {
                yield return scope.ParentTokenId;
            }

            if (scope.Kind == ScopeKind.Call)
            {
                yield break;
            }
        }
    }

    /// <summary>Sets variables where they are held, new ones in the outermost scope seen.</summary>
    public static void Set(DossierRun run, Place place, JsonObject values)
    {
        var scopes = HoldersSeenFrom(run.State, place).Where(run.State.Scopes.ContainsKey).ToList();
        if (scopes.Count == 0)
        {
            return;
        }

        foreach (var group in values.GroupBy(v => scopes.Find(s => run.State.Data.Locals.Find(s)?.ContainsKey(v.Key) == true) ?? scopes[^1]).ToList())
        {
            run.Emit(new VariablesSet(group.Key, new JsonObject(group.Select(v => KeyValuePair.Create(v.Key, v.Value?.DeepClone())))));
        }
    }

    /// <summary>Evaluates mappings one after the other at the run's present place.</summary>
    public static (JsonObject? Values, Trouble? Trouble) Evaluate(DossierRun run, IReadOnlyList<MappingRule> rules, string elementId)
    {
        var values = new JsonObject();
        foreach (var rule in rules)
        {
            var (value, trouble) = run.Expressions.Evaluate(rule.Expression, elementId);
            if (trouble is not null)
            {
                return (null, trouble);
            }

            values[rule.Name] = VariableCodec.Write(value);
        }

        return (values, null);
    }

    /// <summary>The element's own variables, held by its token while it runs.</summary>
    public static Trouble? TakeInputs(ElementRun at)
    {
        if (at.Settings.Inputs.Count == 0)
        {
            return null;
        }

        var (values, trouble) = Evaluate(at.Run, at.Settings.Inputs, at.Node.Id);
        if (trouble is null)
        {
            at.Run.Emit(new VariablesSet(at.Token.Id, values!));
        }

        return trouble;
    }

    /// <summary>What the element leaves behind.</summary>
    public static Trouble? GiveOutputs(ElementRun at)
    {
        if (at.Settings.Outputs.Count == 0)
        {
            return null;
        }

        var (values, trouble) = Evaluate(at.Run, at.Settings.Outputs, at.Node.Id);
        if (trouble is null)
        {
            Set(at.Run, new Place(at.Token.ScopeId, null), values!);
        }

        return trouble;
    }

    /// <summary>The key by which a message finds its dossier; null where none is asked for. A key without value is trouble.</summary>
    public static (string? Key, Trouble? Trouble) CorrelationKey(DossierRun run, FlowNode node)
    {
        if (node.Settings.CorrelationKey is not { } expression)
        {
            return (null, null);
        }

        var (value, trouble) = run.Expressions.Evaluate(expression, node.Id);
        return trouble is not null ? (null, trouble)
            : value.IsNull ? (null, Trouble.Of(IncidentCode.MessageUnreadable, ("element", node.Id), ("why", expression)))
            : (value.AsString ?? value.ToString(), null);
    }

    /// <summary>A value that must be a context or null, as the payload of messages and signals.</summary>
    public static (JsonObject? Payload, Trouble? Trouble) Context(DossierRun run, string? expression, string elementId)
    {
        if (expression is null)
        {
            return (null, null);
        }

        var (value, trouble) = run.Expressions.Evaluate(expression, elementId);
        return trouble is not null ? (null, trouble)
            : value.IsNull ? (null, null)
            : VariableCodec.Write(value) is JsonObject payload ? (payload, null)
            : (null, Trouble.Of(IncidentCode.MessageUnreadable, ("element", elementId), ("why", value.ToString())));
    }
}
