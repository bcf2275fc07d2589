using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.5: in an executable process a message event names an operation. Our engine delivers messages without one (EXT.128).</summary>
internal sealed class MessageEventNamesOperation() : ValidityRule("MC-BPMN-328", Severity.Info, 128)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("messageEventDefinition").Where(d => d.IsExecutable() && d.Child("operationRef") is null));
}
