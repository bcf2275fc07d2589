using System.Text;
using System.Xml;
using System.Xml.Linq;
using MotCua.Engine.Bpmn.Reading;

namespace MotCua.Engine.Bpmn;

/// <summary>
/// A process file kept whole. Until somebody changes <see cref="Xml"/> it is written back as the bytes received.
/// </summary>
public sealed class BpmnDocument
{
    private readonly ReadOnlyMemory<byte> _received;
    private readonly Encoding _encoding;
    private readonly string? _declared;
    private readonly bool _hasMark;

    internal BpmnDocument(ReadOnlyMemory<byte> received, XDocument xml, Encoding encoding, bool hasMark, string? file)
    {
        _received = received;
        _encoding = encoding;
        _hasMark = hasMark;
        _declared = xml.Declaration?.Encoding;
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

    /// <summary>The file: as received until edited, else as <see cref="Serialise"/> writes it.</summary>
    public byte[] ToBytes() => IsEdited ? Serialise() : _received.ToArray();

    /// <summary>
    /// Writes the XML anew in the file's encoding, byte order mark included. Content that the encoding lacks becomes
    /// character references; where those are not allowed (names, comments, CDATA) the file becomes UTF-8.
    /// </summary>
    public byte[] Serialise()
    {
        try
        {
            return Write(Wanted());
        }
        catch (EncoderFallbackException)
        {
            return Write(new UTF8Encoding(_hasMark));
        }
    }

    private byte[] Write(Encoding encoding)
    {
        using var memory = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = encoding,
            OmitXmlDeclaration = Xml.Declaration is null && encoding.CodePage == _encoding.CodePage,
            NewLineHandling = NewLineHandling.Entitize,
        };
        using (var writer = XmlWriter.Create(memory, settings))
        {
            Xml.Save(writer);
        }

        return memory.ToArray();
    }

    // Whoever edits the declaration chooses the encoding; else it stays what it was.
    private Encoding Wanted()
    {
        var declared = Xml.Declaration?.Encoding;
        var encoding = declared != _declared && declared is not null && CodePages.Get(declared) is { } chosen ? chosen : _encoding;
        return encoding switch
        {
            UTF8Encoding => new UTF8Encoding(_hasMark),
            UnicodeEncoding => new UnicodeEncoding(encoding.CodePage == Encoding.BigEndianUnicode.CodePage, _hasMark),
            UTF32Encoding => new UTF32Encoding(encoding.CodePage == 12001, _hasMark),
            _ => encoding,
        };
    }
}
