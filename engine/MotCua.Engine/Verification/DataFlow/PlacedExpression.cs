using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Verification;

/// <summary>An expression of the process and where it is evaluated.</summary>
/// <param name="Text">FEEL without a leading "=".</param>
/// <param name="Use">What it is for.</param>
/// <param name="ElementId">The flow or element it belongs to.</param>
/// <param name="At">The element it is evaluated at; null for the variables of a process.</param>
/// <param name="AfterIt">Whether that is when the element is done, as opposed to when it begins.</param>
/// <param name="Line">Line in the file.</param>
/// <param name="Column">Column in the line.</param>
internal sealed record PlacedExpression(string Text, ExpressionUse Use, string ElementId, FlowNode? At, bool AfterIt, int? Line, int? Column)
{
    public static IReadOnlyList<PlacedExpression> Of(ProcessDefinition process)
        => [.. Flows(process), .. Variables(process), .. process.NodesInOrder.SelectMany(n => Node(n))];

    private static IEnumerable<PlacedExpression> Flows(ProcessDefinition process)
        => from flow in process.Flows.Values.OrderBy(f => f.Id, StringComparer.Ordinal)
           where flow.Condition is not null
           select new PlacedExpression(flow.Condition!, ExpressionUse.Condition, flow.Id, process.Find(flow.SourceId), true, flow.Line, flow.Column);

    private static IEnumerable<PlacedExpression> Variables(ProcessDefinition process)
        => from scope in process.NodesInOrder.Select(n => n.CalledElement).OfType<string>().Append(process.Id).Distinct(StringComparer.Ordinal)
           from rule in process.VariablesOf(scope)
           select new PlacedExpression(rule.Expression, ExpressionUse.Value, process.Id, null, false, null, null);

    private static IEnumerable<PlacedExpression> Node(FlowNode node)
    {
        var (settings, loop) = (node.Settings, node.Loop);
        return
        [
            .. Marked(settings.Assign.SelectMany(a => new[] { a.Person, a.Position, a.Role, a.Unit }), ExpressionUse.Assignment),
            .. Marked([node.Timer?.Body], ExpressionUse.Timer),
            .. Marked(settings.Parameters.Values, ExpressionUse.Value),
            .. Marked([settings.Linked?.Procedure, settings.Linked?.Unit], ExpressionUse.Linked),
            .. Plain([settings.TimeLimit?.Expression], ExpressionUse.TimeLimit),
            .. Plain([settings.CorrelationKey], ExpressionUse.CorrelationKey),
            .. Plain([settings.Payload], ExpressionUse.Value),
            .. Plain([loop?.Cardinality], ExpressionUse.Cardinality),
            .. Plain([loop?.Collection], ExpressionUse.Collection),
            .. Plain(settings.Inputs.Select(r => r.Expression), ExpressionUse.Value),
            .. Plain(settings.Variables.Select(r => r.Expression), ExpressionUse.Value),
            .. Plain(node.Events.OfType<ConditionDefinition>().Select(c => c.Condition), ExpressionUse.Condition),
            .. Plain([loop?.Condition, loop?.CompletionCondition, .. loop?.Events.Select(e => e.Condition) ?? []], ExpressionUse.Condition, afterIt: true),
            .. Plain([loop?.Result, .. settings.Outputs.Select(r => r.Expression)], ExpressionUse.Value, afterIt: true),
        ];

        IEnumerable<PlacedExpression> Marked(IEnumerable<string?> texts, ExpressionUse use)
            => Plain(texts.Where(t => t?.StartsWith('=') == true).Select(t => t![1..].Trim()), use);

        IEnumerable<PlacedExpression> Plain(IEnumerable<string?> texts, ExpressionUse use, bool afterIt = false)
            => texts.OfType<string>().Select(t => new PlacedExpression(t, use, node.Id, node, afterIt, node.Line, node.Column));
    }
}
