using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.3: an end event is the target of a sequence flow (EXT.107).</summary>
internal sealed class EndHasEntry() : ValidityRule("MC-BPMN-307", Severity.Error, 107)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("endEvent").Where(e => model.Incoming(e).Count == 0));
}
