using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;

namespace MotCua.Designer.Checking;

/// <summary>What an element is called in a sentence: its name in quotes, or its kind and what stands before it. Ids are for expressions, not for reading.</summary>
internal static class ElementWords
{
    private static readonly Dictionary<string, LocalText> Kinds = new(StringComparer.Ordinal)
    {
        ["startEvent"] = new("điểm bắt đầu", "the start"),
        ["endEvent"] = new("điểm kết thúc", "the end"),
        ["boundaryEvent"] = new("sự kiện ở mép bước", "the event on the edge of a step"),
        ["intermediateCatchEvent"] = new("điểm chờ", "the wait"),
        ["intermediateThrowEvent"] = new("mốc", "the milestone"),
        ["exclusiveGateway"] = new("cổng rẽ một nhánh", "the exclusive gateway"),
        ["parallelGateway"] = new("cổng song song", "the parallel gateway"),
        ["inclusiveGateway"] = new("cổng rẽ nhiều nhánh", "the inclusive gateway"),
        ["eventBasedGateway"] = new("cổng chờ sự kiện", "the event gateway"),
        ["subProcess"] = new("quy trình con", "the sub-process"),
        ["userTask"] = new("bước của cán bộ", "the officer's step"),
    };

    private static readonly LocalText Step = new("bước chưa đặt tên", "an unnamed step");

    /// <summary>A node or flow by its id; the process when it is none of them.</summary>
    public static LocalText Of(string? id, ProcessDefinition process)
        => process.Find(id) is { } node ? Of(node, process)
            : id is not null && process.Flows.TryGetValue(id, out var flow) ? Of(flow, process)
            : new LocalText("cả quy trình", "the whole process");

    private static LocalText Of(FlowNode node, ProcessDefinition process)
    {
        if (IsNamed(node))
        {
            return new LocalText($"“{node.Name}”", $"“{node.Name}”");
        }

        var kind = Kinds.GetValueOrDefault(node.Kind.Element, Step);
        if (process.Find(node.AttachedTo) is { } host && IsNamed(host))
        {
            return new LocalText($"{kind.Vi} của “{host.Name}”", $"{kind.En} of “{host.Name}”");
        }

        var before = node.Incoming.Select(f => process.Find(process.Flows.GetValueOrDefault(f)?.SourceId)).FirstOrDefault(n => n is not null && IsNamed(n));
        return before is null ? kind : new LocalText($"{kind.Vi} sau “{before.Name}”", $"{kind.En} after “{before.Name}”");
    }

    private static LocalText Of(SequenceFlow flow, ProcessDefinition process)
    {
        if (!string.IsNullOrWhiteSpace(flow.Name))
        {
            return new LocalText($"đường “{flow.Name}”", $"the flow “{flow.Name}”");
        }

        var (from, to) = (Of(flow.SourceId, process), Of(flow.TargetId, process));
        return new LocalText($"đường từ {from.Vi} đến {to.Vi}", $"the flow from {from.En} to {to.En}");
    }

    /// <summary>Nodes without a name carry their id as one.</summary>
    private static bool IsNamed(FlowNode node) => node.Name != node.Id && !string.IsNullOrWhiteSpace(node.Name);
}
