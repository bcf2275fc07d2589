using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Verification.Rules.Soundness;

/// <summary>What to call an element: its name; a nameless one by what it is and what it stands behind.</summary>
internal static class ElementName
{
    public static (string Vi, string En) Of(ProcessDefinition process, FlowNode? node)
    {
        if (node is null)
        {
            return ("quy trình", "the process");
        }

        if (node.Name != node.Id)
        {
            return ($"“{node.Name}”", $"“{node.Name}”");
        }

        var (vi, en) = KindOf(node);
        var seen = new HashSet<string>(StringComparer.Ordinal) { node.Id };
        for (var at = Before(process, node); at is not null && seen.Add(at.Id); at = Before(process, at))
        {
            if (at.Name != at.Id)
            {
                return ($"{vi} sau “{at.Name}”", $"the {en} after “{at.Name}”");
            }
        }

        return (vi, $"the {en}");
    }

    private static FlowNode? Before(ProcessDefinition process, FlowNode node)
        => process.Find(node.AttachedTo) ?? (node.Incoming.Count == 0 ? null : process.Find(process.Flows[node.Incoming[0]].SourceId));

    private static (string Vi, string En) KindOf(FlowNode node) => node.Kind.Element switch
    {
        "parallelGateway" => ("cổng song song", "parallel gateway"),
        "exclusiveGateway" => ("cổng rẽ một nhánh", "exclusive gateway"),
        "inclusiveGateway" => ("cổng rẽ nhiều nhánh", "inclusive gateway"),
        "eventBasedGateway" => ("cổng chờ sự kiện", "event gateway"),
        "startEvent" => ("điểm bắt đầu", "start event"),
        "endEvent" => ("điểm kết thúc", "end event"),
        "boundaryEvent" => ("sự kiện gắn ở mép", "boundary event"),
        "subProcess" => ("quy trình con", "sub-process"),
        _ => node.IsEvent ? ("sự kiện", "event") : ("bước", "step"),
    };
}
