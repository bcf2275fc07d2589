using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.5: both ends of a link stand on the same level of the same process (EXT.126).</summary>
internal sealed class LinkStaysInItsLevel() : ValidityRule("MC-BPMN-326", Severity.Error, 126)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
    {
        var links = new Links(model);
        return Each(links.Thrown.Where(link => links.Partners(link).ToList() is { Count: > 0 } partners && partners.TrueForAll(p => Links.Level(p) != Links.Level(link))));
    }
}
