namespace MotCua.Engine.Bpmn;

/// <summary>Joins nodes that were read one by one: flows to their ends, throwing links to catching ones.</summary>
internal static class GraphLinks
{
    public static List<FlowNode> Connect(IReadOnlyList<FlowNode> nodes, IReadOnlyList<SequenceFlow> flows)
    {
        var outgoing = flows.ToLookup(f => f.SourceId, f => f.Id);
        var incoming = flows.ToLookup(f => f.TargetId, f => f.Id);
        return [.. nodes.Select(n => n with { Incoming = [.. incoming[n.Id]], Outgoing = [.. outgoing[n.Id]], LinkTarget = LinkTarget(nodes, n) })];
    }

    // Section 10.5.5: links are paired by name, or by naming the other definition, within one scope.
    private static string? LinkTarget(IReadOnlyList<FlowNode> nodes, FlowNode node)
    {
        if (node.Kind != new ElementKind("intermediateThrowEvent", "link") || node.Events.OfType<LinkDefinition>().FirstOrDefault() is not { } link)
        {
            return null;
        }

        var targets = nodes
            .Where(n => n.ScopeId == node.ScopeId && n.Kind == new ElementKind("intermediateCatchEvent", "link"))
            .Select(n => (n.Id, Link: n.Events.OfType<LinkDefinition>().First()))
            .ToList();
        return targets.FirstOrDefault(t => link.TargetId is not null && t.Link.Id == link.TargetId).Id
            ?? targets.FirstOrDefault(t => link.Name is not null && t.Link.Name == link.Name).Id;
    }
}
