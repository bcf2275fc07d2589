using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.4: a boundary event has a trigger, no link or termination; one that does not interrupt also no error, cancel or compensation (EXT.110).</summary>
internal sealed class BoundaryKindIsAllowed() : ValidityRule("MC-BPMN-310", Severity.Error, 110)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from boundary in model.All("boundaryEvent")
           where !boundary.Children("eventDefinitionRef").Any(r => model.IsUnknowable(boundary, r.Value.Trim()))
              && (model.Definitions(boundary).Count == 0 || model.Has(boundary, "link", "terminate")
                  || (!boundary.IsTrue("cancelActivity", absent: true) && model.Has(boundary, "error", "cancel", "compensate")))
           select On(boundary);
}
