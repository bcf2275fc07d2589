using System.Xml;

namespace MotCua.Engine.Kernel.Compilation;

/// <summary>The ids of the decisions in a DMN file that was read before.</summary>
internal static class DecisionIds
{
    public static IReadOnlyList<string> In(ReadOnlyMemory<byte> dmn)
    {
        var ids = new List<string>();
        using var reader = XmlReader.Create(
            new MemoryStream(dmn.ToArray(), writable: false),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "decision", Depth: 1 } && reader.GetAttribute("id") is { Length: > 0 } id)
            {
                ids.Add(id);
            }
        }

        return ids;
    }
}
