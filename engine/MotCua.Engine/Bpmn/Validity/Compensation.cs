using System.Xml.Linq;

namespace MotCua.Engine.Bpmn.Validity;

/// <summary>Compensation events and the activities joined to them (section 10.7).</summary>
internal static class Compensation
{
    /// <summary>The activities that associations join to a compensation event, whichever way they are drawn.</summary>
    public static IEnumerable<XElement> Handlers(BpmnModel model, XElement boundary)
        => from association in model.All("association")
           let source = model.FindBy(association, "sourceRef")
           let target = model.FindBy(association, "targetRef")
           let other = source == boundary ? target : target == boundary ? source : null
           where other is not null && other.Is(BpmnNames.Activities)
           select other;
}
