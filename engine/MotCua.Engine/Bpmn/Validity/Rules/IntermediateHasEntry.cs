using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.4: an intermediate event is the target of a sequence flow, unless it catches a link (EXT.115).</summary>
internal sealed class IntermediateHasEntry() : ValidityRule("MC-BPMN-315", Severity.Error, 115)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All(["intermediateThrowEvent", "intermediateCatchEvent"])
            .Where(e => model.Incoming(e).Count == 0 && !(e.Is("intermediateCatchEvent") && model.Has(e, "link"))));
}
