using System.Xml;
using System.Xml.Linq;

namespace MotCua.Conformance;

/// <summary>Compares two XML documents by what they mean: names, attributes in any order, text, comments, processing instructions, CDATA.</summary>
internal static class XmlMeaning
{
    /// <summary>The first difference; null when there is none.</summary>
    public static string? Difference(XDocument one, XDocument other)
        => Nodes(one, other, "/") ?? Header(one.Declaration, other.Declaration);

    // No encoding means UTF-8.
    private static string? Header(XDeclaration? one, XDeclaration? other)
        => one?.Standalone == other?.Standalone && string.Equals(one?.Encoding ?? "utf-8", other?.Encoding ?? "utf-8", StringComparison.OrdinalIgnoreCase)
            ? null
            : $"the declaration '{one}' became '{other}'";

    private static string? Nodes(XContainer one, XContainer other, string path)
    {
        var (left, right) = (Kept(one).ToList(), Kept(other).ToList());
        return left.Count != right.Count
            ? $"{path}: {left.Count} nodes became {right.Count}"
            : left.Zip(right).Select(pair => Node(pair.First, pair.Second, path)).FirstOrDefault(difference => difference is not null);
    }

    // White space between the nodes outside the root element means nothing.
    private static IEnumerable<XNode> Kept(XContainer container) => container.Nodes().Where(n => container is not XDocument || n is not XText);

    private static string? Node(XNode one, XNode other, string path) => (one, other) switch
    {
        (XElement left, XElement right) => Element(left, right, path),
        (XCData left, XCData right) => left.Value == right.Value ? null : $"{path}: CDATA differs",
        (XText left, XText right) => left.NodeType == right.NodeType && left.Value == right.Value ? null : $"{path}: text differs",
        (XComment left, XComment right) => left.Value == right.Value ? null : $"{path}: a comment differs",
        (XProcessingInstruction left, XProcessingInstruction right) => left.Target == right.Target && left.Data == right.Data ? null : $"{path}: a processing instruction differs",
        _ => $"{path}: {one.NodeType} became {other.NodeType}",
    };

    private static string? Element(XElement one, XElement other, string path)
    {
        var here = $"{path}{one.Name.LocalName}[{((IXmlLineInfo)one).LineNumber}]/";
        if (one.Name != other.Name)
        {
            return $"{here} became {other.Name}";
        }

        var (left, right) = (Attributes(one), Attributes(other));
        return left.SequenceEqual(right, StringComparer.Ordinal) ? Nodes(one, other, here) : $"{here}: attributes differ: {string.Join(' ', left.Except(right).Concat(right.Except(left)))}";
    }

    private static List<string> Attributes(XElement element) => [.. element.Attributes().Select(a => $"{a.Name}={a.Value}").Order(StringComparer.Ordinal)];
}
