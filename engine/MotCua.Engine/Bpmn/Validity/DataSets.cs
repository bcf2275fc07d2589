using System.Xml.Linq;

namespace MotCua.Engine.Bpmn.Validity;

/// <summary>Input and output sets and data associations (sections 10.4.1, 10.4.2).</summary>
internal static class DataSets
{
    public static readonly IReadOnlyList<string> Associations = ["dataInputAssociation", "dataOutputAssociation", "dataAssociation"];

    /// <summary>The data elements that belong to a set beside them.</summary>
    public static IEnumerable<XElement> Members(BpmnModel model, string set, string main)
        => from one in model.All(set)
           from reference in one.Texts(main)
           let data = model.Find(one, reference)
           where data is not null && data.Parent == one.Parent
           select data;

    /// <summary>What a set names in one list without listing it in its main list.</summary>
    public static IEnumerable<(XElement Set, string Reference)> Unlisted(BpmnModel model, string set, string main, string part)
        => from one in model.All(set)
           let listed = one.Texts(main).ToHashSet(StringComparer.Ordinal)
           from reference in one.Texts(part)
           where !listed.Contains(reference)
           select (one, reference);

    /// <summary>Sets that name another which does not name them.</summary>
    public static IEnumerable<(XElement Set, string Reference)> OneSided(BpmnModel model, string set, string there, string back)
    {
        var named = new Dictionary<XElement, HashSet<XElement?>>();
        HashSet<XElement?> NamedBy(XElement other)
            => named.TryGetValue(other, out var known) ? known : named[other] = [.. other.Texts(back).Select(r => model.Find(other, r))];
        return from one in model.All(set)
               from reference in one.Texts(there)
               where model.Find(one, reference) is not { } other || !NamedBy(other).Contains(one)
               select (one, reference);
    }
}
