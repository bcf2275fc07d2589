using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.5: in an executable process a message event names its message (EXT.127).</summary>
internal sealed class MessageEventNamesMessage() : ValidityRule("MC-BPMN-327", Severity.Warning, 127)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("messageEventDefinition").Where(d => d.IsExecutable() && d.Get("messageRef") is null));
}
