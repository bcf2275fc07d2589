using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.4: a link event is not both target and source: one that throws has no outgoing, one that catches no incoming flow (EXT.117).</summary>
internal sealed class LinkHasOneSide() : ValidityRule("MC-BPMN-317", Severity.Error, 117)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("intermediateThrowEvent").Where(e => model.Has(e, "link") && model.Outgoing(e).Count > 0)
            .Concat(model.All("intermediateCatchEvent").Where(e => model.Has(e, "link") && model.Incoming(e).Count > 0)));
}
