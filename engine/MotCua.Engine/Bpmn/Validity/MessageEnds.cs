using System.Xml.Linq;

namespace MotCua.Engine.Bpmn.Validity;

/// <summary>What stands at one end of the message flows.</summary>
internal static class MessageEnds
{
    public static IEnumerable<XElement> Of(BpmnModel model, string attribute)
        => model.All("messageFlow").Select(f => model.FindBy(f, attribute)).OfType<XElement>().Distinct();
}
