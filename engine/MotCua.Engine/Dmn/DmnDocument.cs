using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace MotCua.Engine.Dmn;

/// <summary>
/// A decision file kept whole: diagram, extensions and remarks included. Until somebody changes <see cref="Xml"/> it is
/// written back as the bytes received; after that everything else in it stays as it was.
/// </summary>
public sealed class DmnDocument
{
    private readonly ReadOnlyMemory<byte> _received;

    internal DmnDocument(ReadOnlyMemory<byte> received, XDocument xml)
    {
        _received = received;
        Xml = xml;
        xml.Changed += (_, _) => IsEdited = true;
    }

    /// <summary>The XML, with line information and white space.</summary>
    public XDocument Xml { get; }

    /// <summary>Whether the XML was changed since it was read.</summary>
    public bool IsEdited { get; private set; }

    /// <summary>Reads a file; never throws for what the bytes hold. Null and a finding when it is no safe XML.</summary>
    public static (DmnDocument? Document, DmnFinding? Problem) Read(ReadOnlyMemory<byte> bytes)
    {
        var (xml, problem) = SafeXml.Load(bytes);
        return xml is null ? (null, problem) : (new DmnDocument(bytes, xml), null);
    }

    /// <summary>The model that the XML now holds.</summary>
    /// <param name="imported">The models it may import, read before.</param>
    public DmnReadResult ReadModel(IReadOnlyCollection<DmnModel>? imported = null) => DmnReader.Read(Xml, imported ?? []);

    /// <summary>The file: as received until edited, else written in its declared encoding.</summary>
    public byte[] ToBytes()
    {
        if (!IsEdited)
        {
            return _received.ToArray();
        }

        using var memory = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = DeclaredEncoding(), OmitXmlDeclaration = Xml.Declaration is null, NewLineHandling = NewLineHandling.None };
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
