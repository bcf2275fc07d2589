using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.2: where there is a start event, every other node has an incoming flow, save boundary and link events, event sub-processes, what compensates and what starts the process itself. What is never reached is the proof's matter, which refuses it (EXT.150).</summary>
internal sealed class NodeHasEntry() : ValidityRule("MC-BPMN-350", Severity.Warning, 150)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All(BpmnNames.Levels).Where(l => l.Child("startEvent") is not null && !l.Is("adHocSubProcess"))
            .SelectMany(l => l.Children(BpmnNames.FlowNodes))
            .Where(n => model.Incoming(n).Count == 0 && !Unconnected.Is(n) && !n.Is("startEvent") && !n.IsTrue("instantiate") && !(n.Is("intermediateCatchEvent") && model.Has(n, "link"))));
}
