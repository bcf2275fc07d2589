using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.4: an intermediate event is the source of a sequence flow, unless it throws a link (EXT.116).</summary>
internal sealed class IntermediateHasExit() : ValidityRule("MC-BPMN-316", Severity.Error, 116)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All(["intermediateThrowEvent", "intermediateCatchEvent"])
            .Where(e => model.Outgoing(e).Count == 0 && !(e.Is("intermediateThrowEvent") && model.Has(e, "link"))));
}
