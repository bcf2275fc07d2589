using System.Text;
using System.Xml;
using System.Xml.Linq;
using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn;

/// <summary>
/// The first gate: any safe, well-formed BPMN file is kept whole, unknown parts included. No document type, no
/// external entities, bounded size, depth and number of nodes; every encoding that .NET knows.
/// </summary>
public static class BpmnReader
{
    static BpmnReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

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

        try
        {
            return Measure(bytes, limits) is { } tooMuch ? Refused(tooMuch.At(file)) : Load(bytes, file);
        }
        catch (XmlException wrong)
        {
            return Refused(Finding.Error("MC-BPMN-001", null, ("message", wrong.Message)).At(file, wrong.LineNumber, wrong.LinePosition));
        }
        catch (Exception wrong) when (wrong is ArgumentException or NotSupportedException or DecoderFallbackException)
        {
            return Refused(Finding.Error("MC-BPMN-001", null, ("message", wrong.Message)).At(file));
        }
    }

    private static BpmnReadResult Load(ReadOnlyMemory<byte> bytes, string? file)
    {
        using var reader = Open(bytes);
        var xml = XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        if (xml.Root is not { } root || root.Name.LocalName != "definitions" || root.Name.Namespace != BpmnNamespaces.Model)
        {
            return Refused(Finding.Error("MC-BPMN-005", null, ("root", xml.Root?.Name.LocalName)).At(file, 1, 1));
        }

        return new BpmnReadResult(new BpmnDocument(bytes, xml, file), []);
    }

    // A pass of its own, so that a hostile file is refused before a tree is built from it.
    private static Finding? Measure(ReadOnlyMemory<byte> bytes, BpmnLimits limits)
    {
        using var reader = Open(bytes);
        var lines = (IXmlLineInfo)reader;
        var nodes = 0;
        while (Advance(reader, lines, out var forbidden))
        {
            if (forbidden is not null)
            {
                return forbidden;
            }

            nodes += 1 + reader.AttributeCount;
            if (reader.Depth > limits.MaxDepth || nodes > limits.MaxNodes)
            {
                return Finding.Error("MC-BPMN-004", null, ("depth", $"{limits.MaxDepth}"), ("nodes", $"{limits.MaxNodes}"))
                    .At(null, lines.LineNumber, lines.LinePosition);
            }
        }

        return null;
    }

    // A forbidden document type is reported without a position; what the reader has is the node before it.
    private static bool Advance(XmlReader reader, IXmlLineInfo lines, out Finding? forbidden)
    {
        forbidden = null;
        try
        {
            return reader.Read();
        }
        catch (XmlException wrong) when (wrong.Message.Contains("DTD", StringComparison.Ordinal))
        {
            var (line, column) = wrong.LineNumber > 0 ? (wrong.LineNumber, wrong.LinePosition) : (lines.LineNumber, lines.LinePosition);
            forbidden = Finding.Error("MC-BPMN-003").At(null, Math.Max(line, 1), Math.Max(column, 1));
            return true;
        }
    }

    private static XmlReader Open(ReadOnlyMemory<byte> bytes) => XmlReader.Create(
        new MemoryStream(bytes.ToArray(), writable: false),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true });

    private static BpmnReadResult Refused(Finding finding) => new(null, [finding]);
}
