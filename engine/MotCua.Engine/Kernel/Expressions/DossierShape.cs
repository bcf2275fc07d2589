using System.Text.Json.Nodes;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Model;

namespace MotCua.Engine.Kernel.Expressions;

/// <summary>The names and types that expressions of a procedure see (DESIGN section 3), for reading and checking them before they run.</summary>
public static class DossierShape
{
    /// <summary>What every dossier of a procedure has, for reading: a name beyond these that has no value is wrong, not merely absent.</summary>
    /// <param name="facts">The facts: which form the application is.</param>
    /// <param name="process">The steps and decisions.</param>
    /// <param name="forms">Form id to schema.</param>
    /// <param name="decisionType">Decision id to the type of what it gives; null leaves that open.</param>
    public static FeelScopeShape Of(
        ProcedureFacts facts, ProcessDefinition process, IReadOnlyDictionary<string, JsonObject> forms, Func<string, FeelType>? decisionType = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(process);
        return FeelScopeShape.Of(
            ("dossier", FeelType.ContextOf(
                ("code", FeelType.String), ("channel", FeelType.String), ("status", FeelType.String), ("submittedAt", FeelType.DateTime), ("receivedAt", FeelType.DateTime))),
            ("applicant", FeelType.ContextOf(
                ("name", FeelType.String), ("identityNumber", FeelType.String), ("phone", FeelType.String),
                ("email", FeelType.String), ("address", FeelType.String), ("kind", FeelType.String))),
            ("data", FormType(facts.Form, forms)),
            ("steps", FeelType.ContextOf(process.NodesInOrder.Where(IsRead).Select(n => KeyValuePair.Create(n.Id, Step(n, forms))))),
            ("decisions", FeelType.ContextOf(Decisions(facts, process).Select(d => KeyValuePair.Create(d.Name, decisionType?.Invoke(d.Decision) ?? FeelType.Any)))));
    }

    /// <summary>The shape with all variables of the process, for checking: which are seen where depends on scopes.</summary>
    /// <param name="facts">The facts: which form the application is.</param>
    /// <param name="process">The steps, decisions and variables.</param>
    /// <param name="forms">Form id to schema.</param>
    /// <param name="decisionType">Decision id to the type of what it gives; null leaves that open.</param>
    public static FeelScopeShape WithVariables(
        ProcedureFacts facts, ProcessDefinition process, IReadOnlyDictionary<string, JsonObject> forms, Func<string, FeelType>? decisionType = null)
        => Variables(process).Aggregate(Of(facts, process, forms, decisionType), (shape, name) => shape.TryGet(name, out _) ? shape : shape.With(name, FeelType.Any));

    private static IEnumerable<string> Variables(ProcessDefinition process)
    {
        var rules = process.NodesInOrder.SelectMany(n => n.Settings.Variables.Concat(n.Settings.Inputs).Concat(n.Settings.Outputs))
            .Concat(process.NodesInOrder.Select(n => n.CalledElement).OfType<string>().Append(process.Id).SelectMany(process.VariablesOf));
        var loops = process.NodesInOrder.Select(n => n.Loop).OfType<LoopSetting>().ToList();
        return rules.Select(rule => rule.Name.Split('.')[0])
            .Concat(loops.SelectMany(loop => new[] { loop.Item, loop.Output, "loopCounter", "numberOfInstances", "numberOfActiveInstances", "numberOfCompletedInstances" }).OfType<string>())
            .Where(name => name.Length > 0)
            .Distinct();
    }

    private static FeelType Step(FlowNode node, IReadOnlyDictionary<string, JsonObject> forms) => FeelType.ContextOf(
        ("outcome", FeelType.String), ("by", FeelType.String), ("at", FeelType.DateTime), ("data", FormType(node.Settings.Form, forms)));

    private static FeelType FormType(string? form, IReadOnlyDictionary<string, JsonObject> forms)
        => form is not null && forms.TryGetValue(form, out var schema) ? SchemaTypes.Of(schema) : FeelType.Any;

    // What a message or signal carried is the data of the event that caught it.
    private static bool IsRead(FlowNode node) => node.IsActivity || node.Events.Any(e => e is MessageDefinition or SignalDefinition);

    private static IEnumerable<(string Name, string Decision)> Decisions(ProcedureFacts facts, ProcessDefinition process)
        => (from node in process.NodesInOrder
            let fee = facts.Fees.FirstOrDefault(f => f.Id == node.Settings.Payment?.Fee)
            let decision = node.Settings.Decision ?? node.Settings.Payment?.Decision ?? fee?.Decision
            where decision is not null
            from name in new[] { node.Id, decision }
            select (name, decision)).DistinctBy(d => d.name);
}
