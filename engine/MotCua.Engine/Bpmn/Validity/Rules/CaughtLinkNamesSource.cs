using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.5: a link that is caught names its sources. Where equal names pair the two, the omission is only worth knowing (EXT.124).</summary>
internal sealed class CaughtLinkNamesSource() : ValidityRule("MC-BPMN-324", Severity.Warning, 124)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from link in Links.Caught(model)
           where link.Child("source") is null
           select Links.IsPairedByName(model, link) ? Weakly(Severity.Info, link) : On(link);
}
