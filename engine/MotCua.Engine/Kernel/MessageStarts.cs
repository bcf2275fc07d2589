using System.Text.Json.Nodes;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel;

/// <summary>The top-level starts of a procedure that a message or signal begins (BPMN 2.0.2, sections 10.5.2 and 13.3.3).</summary>
public static class MessageStarts
{
    /// <summary>All of them, in document order.</summary>
    public static IReadOnlyList<MessageStart> Of(CompiledProcedure procedure)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        return [.. procedure.Process.NodesOf(procedure.Process.Id).Where(n => n.IsStart || n.Instantiates).SelectMany(Starts)];
    }

    /// <summary>
    /// The key that the payload gives at a start: its members are seen by their names, and all of it as <c>payload</c>.
    /// </summary>
    /// <returns>The key, null when the start has none; or why it cannot be had.</returns>
    public static (string? Key, string? Problem) KeyOf(CompiledProcedure procedure, MessageStart start, JsonObject? payload)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(start);
        if (start.KeyExpression is not { } text)
        {
            return (null, null);
        }

        var all = FeelValue.FromJson(payload);
        var names = (all as FeelContext)?.Entries.ToList() ?? [];
        var scope = new FeelScope(FeelContext.Of([.. names.Select(e => KeyValuePair.Create(e.Key, e.Value)), new("payload", all)]));
        var result = procedure.Expressions[text].Evaluate(scope);
        return result.HasErrors ? (null, result.Diagnostics[0].Text("vi"))
            : result.Value.IsNull ? (null, text)
            : (result.Value.AsString ?? result.Value.ToString(), null);
    }

    private static IEnumerable<MessageStart> Starts(FlowNode node)
    {
        foreach (var definition in node.Events)
        {
            if (definition is MessageDefinition message)
            {
                yield return new MessageStart(node.Id, SubscriptionKind.Message, message.Name ?? node.Id, node.Settings.CorrelationKey);
            }
            else if (definition is SignalDefinition signal)
            {
                yield return new MessageStart(node.Id, SubscriptionKind.Signal, signal.Name ?? node.Id, null);
            }
        }
    }
}
