using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.4: a boundary event sits on an activity of its own level.</summary>
internal sealed class BoundarySitsOnActivity() : ValidityRule("MC-BPMN-106", Severity.Error)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from boundary in model.All("boundaryEvent")
           where boundary.Id() is not null && !(model.FindBy(boundary, "attachedToRef") is { } host && host.Is(BpmnNames.Activities) && host.Parent == boundary.Parent)
           select On(boundary, ("reference", boundary.Get("attachedToRef")));
}
