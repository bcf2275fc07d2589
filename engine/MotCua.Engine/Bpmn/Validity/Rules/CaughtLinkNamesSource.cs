using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.5: a link that is caught names its sources. Where equal names pair the two, the omission is only worth knowing (EXT.124).</summary>
internal sealed class CaughtLinkNamesSource() : ValidityRule("MC-BPMN-324", Severity.Warning, 124)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
    {
        var links = new Links(model);
        return from link in links.Caught
               where link.Child("source") is null
               select links.IsPairedByName(link) ? Weakly(Severity.Info, link) : On(link);
    }
}
