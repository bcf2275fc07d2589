using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.1: the data of an event carry the item of the message, signal, error or escalation at the same place (EXT.094).</summary>
internal sealed class EventDataAreOfTheDefinitionsKind() : ValidityRule("MC-BPMN-294", Severity.Error, 94)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from node in model.All(BpmnNames.Events)
           from pair in model.Definitions(node).Zip(EventData.Of(node))
           where model.Payload(pair.First) is { } item && !Items.Same(model.ItemOf(pair.Second), item)
           select On(node, ("reference", pair.Second.Id()));
}
