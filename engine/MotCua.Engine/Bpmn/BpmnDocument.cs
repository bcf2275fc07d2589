using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace MotCua.Engine.Bpmn;

/// <summary>
/// A process file kept whole. Until somebody changes <see cref="Xml"/> it is written back as the bytes received.
/// </summary>
public sealed class BpmnDocument
{
    private readonly ReadOnlyMemory<byte> _received;

    internal BpmnDocument(ReadOnlyMemory<byte> received, XDocument xml, string? file)
    {
        _received = received;
        Xml = xml;
        File = file;
        xml.Changed += (_, _) => IsEdited = true;
    }

    /// <summary>The XML, with line information and white space.</summary>
    public XDocument Xml { get; }

    /// <summary>Path of the file, for findings.</summary>
    public string? File { get; }

    /// <summary>Whether the XML was changed since it was read.</summary>
    public bool IsEdited { get; private set; }

    /// <summary>The file: as received until edited, else written in its declared encoding.</summary>
    public byte[] ToBytes()
    {
        if (!IsEdited)
        {
            return _received.ToArray();
        }

        using var memory = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = DeclaredEncoding(), OmitXmlDeclaration = Xml.Declaration is null };
        using (var writer = XmlWriter.Create(memory, settings))
        {
            Xml.Save(writer);
        }

        return memory.ToArray();
    }

    private Encoding DeclaredEncoding()
    {
        var declared = Xml.Declaration?.Encoding;
        return declared is null || declared.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
            : Encoding.GetEncoding(declared);
    }
}
