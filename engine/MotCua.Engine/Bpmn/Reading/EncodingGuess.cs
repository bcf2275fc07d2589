using System.Text;

namespace MotCua.Engine.Bpmn.Reading;

/// <summary>What the first bytes of an XML file say about its encoding (XML 1.0, appendix F).</summary>
/// <param name="Family">An encoding that reads at least the XML declaration.</param>
/// <param name="MarkLength">Bytes of the byte order mark; 0 without one.</param>
internal sealed record EncodingGuess(Encoding Family, int MarkLength)
{
    private static readonly Encoding Utf32BigEndian = new UTF32Encoding(bigEndian: true, byteOrderMark: true);

    // Longer signatures first: the mark of UTF-32 begins like that of UTF-16.
    private static readonly (byte[] First, Encoding Family, bool IsMark)[] Signatures =
    [
        ([0x00, 0x00, 0xFE, 0xFF], Utf32BigEndian, true),
        ([0xFF, 0xFE, 0x00, 0x00], Encoding.UTF32, true),
        ([0xEF, 0xBB, 0xBF], Encoding.UTF8, true),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode, true),
        ([0xFF, 0xFE], Encoding.Unicode, true),
        ([0x00, 0x00, 0x00, 0x3C], Utf32BigEndian, false),
        ([0x3C, 0x00, 0x00, 0x00], Encoding.UTF32, false),
        ([0x00, 0x3C, 0x00], Encoding.BigEndianUnicode, false),
        ([0x3C, 0x00], Encoding.Unicode, false),
        ([0x4C, 0x6F, 0xA7, 0x94], CodePages.Get("IBM037")!, false),
    ];

    /// <summary>Whether a byte order mark was there.</summary>
    public bool HasMark => MarkLength > 0;

    public static EncodingGuess Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (first, family, isMark) in Signatures)
        {
            if (bytes.StartsWith(first))
            {
                return new EncodingGuess(family, isMark ? first.Length : 0);
            }
        }

        return new EncodingGuess(Encoding.Latin1, 0);
    }

    /// <summary>Whether a declared encoding reads the bytes that this one reads: as wide, and the same order and mark.</summary>
    public bool Allows(Encoding declared)
    {
        if (declared.CodePage == Family.CodePage)
        {
            return true;
        }

        var width = (Encoding encoding) => encoding.GetByteCount("<");
        return !HasMark && width(declared) == 1 && width(Family) == 1 && declared.GetBytes("<")[0] == Family.GetBytes("<")[0];
    }
}
