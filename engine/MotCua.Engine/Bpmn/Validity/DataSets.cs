using System.Xml.Linq;

namespace MotCua.Engine.Bpmn.Validity;

/// <summary>Input and output sets and data associations (sections 10.4.1, 10.4.2).</summary>
internal static class DataSets
{
    public static readonly IReadOnlyList<string> Associations = ["dataInputAssociation", "dataOutputAssociation", "dataAssociation"];

    /// <summary>What a set names in one list without listing it in its main list.</summary>
    public static IEnumerable<(XElement Set, string Reference)> Unlisted(BpmnModel model, string set, string main, string part)
        => from one in model.All(set)
           from reference in one.Texts(part)
           where !one.Texts(main).Contains(reference, StringComparer.Ordinal)
           select (one, reference);

    /// <summary>Sets that name another which does not name them.</summary>
    public static IEnumerable<(XElement Set, string Reference)> OneSided(BpmnModel model, string set, string there, string back)
        => from one in model.All(set)
           from reference in one.Texts(there)
           where model.Find(one, reference) is not { } other || !other.Texts(back).Any(r => model.Find(other, r) == one)
           select (one, reference);
}
