using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.1: an event that carries data has one data element per event definition (EXT.093).</summary>
internal sealed class EventDataMatchDefinitions() : ValidityRule("MC-BPMN-293", Severity.Error, 93)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from node in model.All(BpmnNames.Events)
           where EventData.Of(node) is { Count: > 0 } data && data.Count != model.Definitions(node).Count
           select On(node);
}
