using System.Xml;
using System.Xml.Linq;
using MotCua.Engine.Bpmn.Reading;
using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn;

/// <summary>
/// The first gate: any safe, well-formed BPMN file is kept whole, unknown parts included. No document type, no
/// external entities, nothing fetched, bounded size, depth and number of nodes; every encoding that .NET knows.
/// </summary>
public static class BpmnReader
{
    /// <summary>Reads a file; refusals are findings with line and column (from 1), never exceptions.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its path, for the findings.</param>
    /// <param name="limits">Null for <see cref="BpmnLimits.Default"/>.</param>
    public static BpmnReadResult Read(ReadOnlyMemory<byte> bytes, string? file = null, BpmnLimits? limits = null)
    {
        limits ??= BpmnLimits.Default;
        if (bytes.Length > limits.MaxBytes)
        {
            return Refused(Finding.Error("MC-BPMN-002", null, ("max", $"{limits.MaxBytes}")).At(file));
        }

        var (decoded, refusal) = XmlDecoder.Decode(bytes.Span);
        refusal ??= Measure(decoded!.Text, limits);
        return refusal is not null ? Refused(refusal.At(file)) : Load(bytes, decoded!, file);
    }

    private static BpmnReadResult Load(ReadOnlyMemory<byte> bytes, DecodedXml decoded, string? file)
    {
        using var reader = SafeReader.Open(decoded.Text);
        var xml = XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        var root = xml.Root!;
        if (root.Name.LocalName != "definitions" || root.Name.Namespace != BpmnNamespaces.Model)
        {
            var (line, column) = BpmnXml.Position(root);
            return Refused(Finding.Error("MC-BPMN-005", null, ("root", root.Name.LocalName)).At(file, line, column));
        }

        return new BpmnReadResult(new BpmnDocument(bytes, xml, decoded.Encoding, decoded.HasMark, file), []);
    }

    // A pass of its own, so that a hostile file is refused before a tree is built from it.
    private static Finding? Measure(string text, BpmnLimits limits)
    {
        var open = new OpenElement();
        using var reader = SafeReader.Open(text);
        var lines = (IXmlLineInfo)reader;
        var nodes = 0;
        try
        {
            while (reader.Read())
            {
                open.See(reader);
                nodes += 1 + reader.AttributeCount;
                if (TooMuch(reader, nodes, limits) is { } finding)
                {
                    return (finding with { ElementId = open.Id }).At(null, lines.LineNumber, lines.LinePosition);
                }
            }

            return null;
        }
        catch (XmlException wrong)
        {
            return Malformed(wrong, open.Id, lines);
        }
    }

    private static Finding? TooMuch(XmlReader reader, int nodes, BpmnLimits limits)
    {
        if (reader.Depth > limits.MaxDepth || nodes > limits.MaxNodes)
        {
            return Finding.Error("MC-BPMN-004", null, ("depth", $"{limits.MaxDepth}"), ("nodes", $"{limits.MaxNodes}"));
        }

        var tooLong = false;
        for (var i = 0; i < reader.AttributeCount && i <= limits.MaxAttributes; i++)
        {
            tooLong |= reader.GetAttribute(i).Length > limits.MaxAttributeLength;
        }

        return tooLong || reader.AttributeCount > limits.MaxAttributes
            ? Finding.Error("MC-BPMN-009", null, ("count", $"{limits.MaxAttributes}"), ("length", $"{limits.MaxAttributeLength}"))
            : null;
    }

    // A forbidden document type is reported without a position; what the reader has is the node before it.
    private static Finding Malformed(XmlException wrong, string? elementId, IXmlLineInfo lines)
    {
        var line = Math.Max(wrong.LineNumber > 0 ? wrong.LineNumber : lines.LineNumber, 1);
        var column = Math.Max(wrong.LineNumber > 0 ? wrong.LinePosition : lines.LinePosition, 1);
        return wrong.Message.Contains("DTD", StringComparison.Ordinal)
            ? Finding.Error("MC-BPMN-003").At(null, line, column)
            : Finding.Error("MC-BPMN-001", elementId, ("message", wrong.Message)).At(null, line, column);
    }

    private static BpmnReadResult Refused(Finding finding) => new(null, [finding]);
}
