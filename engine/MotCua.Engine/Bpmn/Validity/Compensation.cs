using System.Xml.Linq;

namespace MotCua.Engine.Bpmn.Validity;

/// <summary>Compensation events and the activities joined to them (section 10.7).</summary>
internal static class Compensation
{
    /// <summary>The activities that associations join to a boundary event, whichever way they are drawn.</summary>
    public static ILookup<XElement, XElement> Handlers(BpmnModel model)
    {
        var joined =
            from association in model.All("association")
            let source = model.FindBy(association, "sourceRef")
            let target = model.FindBy(association, "targetRef")
            where source is not null && target is not null
            from pair in new[] { (Event: source, Activity: target), (Event: target, Activity: source) }
            where pair.Event.Is("boundaryEvent") && pair.Activity.Is(BpmnNames.Activities)
            select pair;
        return joined.ToLookup(p => p.Event, p => p.Activity);
    }
}
