using System.Xml.Linq;
using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 9.3: a message flow joins two different pools (EXT.031).</summary>
internal sealed class MessageFlowJoinsPools() : ValidityRule("MC-BPMN-231", Severity.Error, 31)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from flow in model.All("messageFlow")
           where model.FindBy(flow, "sourceRef") is { } source && model.FindBy(flow, "targetRef") is { } target
              && (source == target || (Pool(model, source) is { } pool && pool == Pool(model, target)))
           select On(flow);

    // A pool is known by its process; one without a process stands for itself.
    private static XElement? Pool(BpmnModel model, XElement end)
        => end.Is("participant") ? model.FindBy(end, "processRef") ?? end : end.Ancestors(BpmnNamespaces.Model + "process").FirstOrDefault();
}
