using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.5: a link that is thrown names one target. Where equal names pair the two, the omission is only worth knowing (EXT.125).</summary>
internal sealed class ThrownLinkNamesTarget() : ValidityRule("MC-BPMN-325", Severity.Warning, 125)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
    {
        var links = new Links(model);
        return from link in links.Thrown
               where link.Children("target").Count() != 1
               select links.IsPairedByName(link) ? Weakly(Severity.Info, link) : On(link);
    }
}
