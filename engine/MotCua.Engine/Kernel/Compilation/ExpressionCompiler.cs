using MotCua.Engine.Bpmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Model;

namespace MotCua.Engine.Kernel.Compilation;

/// <summary>Parses every expression of a process once, with the names it may read: those may hold spaces.</summary>
internal static class ExpressionCompiler
{
    public static void Compile(ProcessDefinition process, string file, FeelScopeShape names, Dictionary<string, FeelExpression> compiled, List<Finding> findings)
    {
        foreach (var (text, elementId, line, column) in All(process))
        {
            if (compiled.ContainsKey(text))
            {
                continue;
            }

            var parsed = FeelExpression.Parse(text, names);
            if (parsed.Succeeded)
            {
                compiled[text] = parsed.Expression;
            }
            else
            {
                var wrong = parsed.Diagnostics.Count > 0 ? parsed.Diagnostics[0] : null;
                findings.Add(Finding.Error(
                    "MC-RUN-010",
                    elementId,
                    ("expression", text),
                    ("position", $"{(wrong?.Start ?? 0) + 1}"),
                    ("message", wrong?.Text("vi")),
                    ("messageEn", wrong?.Text("en"))).At(file, line, column));
            }
        }
    }

    /// <summary>All expressions with the element they belong to.</summary>
    private static IEnumerable<(string Text, string ElementId, int? Line, int? Column)> All(ProcessDefinition process)
    {
        foreach (var flow in process.Flows.Values.Where(f => f.Condition is not null).OrderBy(f => f.Line).ThenBy(f => f.Id, StringComparer.Ordinal))
        {
            yield return (flow.Condition!, flow.Id, flow.Line, flow.Column);
        }

        foreach (var rule in process.VariablesOf(process.Id).Concat(process.NodesInOrder.Where(n => n.CalledElement is not null).SelectMany(n => process.VariablesOf(n.CalledElement!))))
        {
            yield return (rule.Expression, process.Id, null, null);
        }

        foreach (var node in process.NodesInOrder)
        {
            foreach (var text in Of(node))
            {
                yield return (text, node.Id, node.Line, node.Column);
            }
        }
    }

    private static IEnumerable<string> Of(FlowNode node)
    {
        var marked = node.Settings.Assign
            .SelectMany(a => new[] { a.Person, a.Position, a.Unit, a.Role })
            .Append(node.Timer?.Body)
            .Concat(node.Settings.Parameters.Values)
            .Append(node.Settings.Linked?.Procedure)
            .Append(node.Settings.Linked?.Unit)
            .Where(t => t is not null && t.StartsWith('='))
            .Select(t => t![1..].Trim());
        return marked.Concat(Plain(node).OfType<string>());
    }

    private static IEnumerable<string?> Plain(FlowNode node)
    {
        var settings = node.Settings;
        return new[]
            {
                settings.TimeLimit?.Expression, settings.CorrelationKey, settings.Payload,
                node.Loop?.Condition, node.Loop?.Cardinality, node.Loop?.Collection, node.Loop?.Result, node.Loop?.CompletionCondition,
            }
            .Concat(node.Loop?.Events.Select(e => e.Condition) ?? [])
            .Concat(node.Events.OfType<ConditionDefinition>().Select(c => c.Condition))
            .Concat(settings.Inputs.Concat(settings.Outputs).Concat(settings.Variables).Select(rule => rule.Expression));
    }
}
