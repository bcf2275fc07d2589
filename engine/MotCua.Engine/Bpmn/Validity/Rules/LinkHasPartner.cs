using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.4: for each link that is thrown there is one that catches it and names it among its sources. Where neither names the other, equal names pair them (EXT.118).</summary>
internal sealed class LinkHasPartner() : ValidityRule("MC-BPMN-318", Severity.Error, 118)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
    {
        var links = new Links(model);
        return Each(links.Thrown.Where(link => !links.Partners(link).Any()));
    }
}
