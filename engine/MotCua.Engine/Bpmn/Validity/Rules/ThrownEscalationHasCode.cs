using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 8.3.4: in an executable process an escalation that is thrown has a code (EXT.011).</summary>
internal sealed class ThrownEscalationHasCode() : ValidityRule("MC-BPMN-211", Severity.Error, 11)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from node in model.All(BpmnNames.ThrowEvents)
           where node.IsExecutable()
           from definition in model.Definitions(node)
           where definition.DefinitionKind() == "escalation" && model.FindBy(definition, "escalationRef")?.Get("escalationCode") is null
           select On(node);
}
