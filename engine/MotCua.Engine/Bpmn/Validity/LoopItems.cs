using System.Xml.Linq;

namespace MotCua.Engine.Bpmn.Validity;

/// <summary>The item of one instance against the collection it is taken from (section 10.3.8).</summary>
internal static class LoopItems
{
    /// <summary>Multi-instance loops of executable processes whose item is not one element of their collection.</summary>
    public static IEnumerable<XElement> Differing(BpmnModel model, string collection, string item)
        => from loop in model.All("multiInstanceLoopCharacteristics")
           where loop.IsExecutable()
               && model.Find(loop, loop.Texts(collection).FirstOrDefault()) is { } whole
               && loop.Child(item) is { } one
               && model.ItemOf(one) is { } kind
               && (kind.IsTrue("isCollection") || !SameStructure(model.ItemOf(whole), kind))
           select loop;

    private static bool SameStructure(XElement? whole, XElement one) => whole is null || whole.Get("structureRef") == one.Get("structureRef");
}
