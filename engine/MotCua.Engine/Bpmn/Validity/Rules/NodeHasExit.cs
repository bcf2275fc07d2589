using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.3: where there is an end event, every other node has an outgoing flow, save link events, event sub-processes and what compensates. What never reaches an end is the proof's matter, which refuses it (EXT.151).</summary>
internal sealed class NodeHasExit() : ValidityRule("MC-BPMN-351", Severity.Warning, 151)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All(BpmnNames.Levels).Where(l => l.Child("endEvent") is not null && !l.Is("adHocSubProcess"))
            .SelectMany(l => l.Children(BpmnNames.FlowNodes))
            .Where(n => model.Outgoing(n).Count == 0 && !Unconnected.Is(n) && !n.Is("endEvent") && !(n.Is("intermediateThrowEvent") && model.Has(n, "link"))));
}
