using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.3.5: an event sub-process starts by a message, error, escalation, compensation, conditional, signal or timer event; one that does not interrupt not by an error or compensation (EXT.059).</summary>
internal sealed class EventSubProcessStartIsTriggered() : ValidityRule("MC-BPMN-259", Severity.Error, 59)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from start in model.All("startEvent")
           where start.Parent!.IsEventSubProcess() && !start.Children("eventDefinitionRef").Any(r => model.IsUnknowable(start, r.Value.Trim()))
              && (model.Definitions(start).Count == 0 || model.Has(start, "link", "cancel", "terminate")
                  || (!start.IsTrue("isInterrupting", absent: true) && model.Has(start, "compensate", "error")))
           select On(start);
}
