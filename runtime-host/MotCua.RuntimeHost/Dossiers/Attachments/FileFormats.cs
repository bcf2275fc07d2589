using System.Text;

namespace MotCua.RuntimeHost.Dossiers.Attachments;

/// <summary>The one table of formats accepted anywhere. To allow another, add its line.</summary>
public static class FileFormats
{
    /// <summary>Bytes looked at.</summary>
    public const int HeadLength = 512;

    private static readonly FileFormat[] Table =
    [
        new("application/pdf", [".pdf"], head => head.StartsWith("%PDF-"u8), Inline: true),
        new("image/jpeg", [".jpg", ".jpeg"], head => head.StartsWith(new byte[] { 0xFF, 0xD8, 0xFF }), Inline: true),
        new("image/png", [".png"], head => head.StartsWith(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }), Inline: true),
        new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", [".docx"], IsZip),
        new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [".xlsx"], IsZip),
        new("application/vnd.oasis.opendocument.text", [".odt"], IsZip),
        new("application/msword", [".doc"], IsCompound),
        new("application/vnd.ms-excel", [".xls"], IsCompound),
        new("application/rtf", [".rtf"], head => head.StartsWith("{\\rtf"u8)),
        new("text/plain", [".txt"], IsText),
        new("application/json", [".json"], IsText),
        new("audio/mpeg", [".mp3"], head => head.StartsWith("ID3"u8) || (head.Length > 1 && head[0] == 0xFF && (head[1] & 0xE0) == 0xE0)),
        new("video/mp4", [".mp4"], head => head.Length > 8 && head[4..8].SequenceEqual("ftyp"u8)),
    ];

    /// <summary>The format by name and content; null when the ending is unknown or the content is something else
    /// (a renamed program, for instance).</summary>
    public static FileFormat? Recognise(string fileName, ReadOnlySpan<byte> head)
    {
        var format = ByName(fileName);
        return format is not null && format.Matches(head) ? format : null;
    }

    /// <summary>The format that the file's ending promises.</summary>
    public static FileFormat? ByName(string fileName)
    {
        var extension = Path.GetExtension(fileName).ToLowerInvariant();
        return Array.Find(Table, format => format.Extensions.Contains(extension));
    }

    /// <summary>Whether a browser may show this media type inside a page of ours.</summary>
    public static bool IsInline(string mediaType) => Array.Exists(Table, format => format.Inline && format.MediaType == mediaType);

    private static bool IsZip(ReadOnlySpan<byte> head) => head.StartsWith("PK\u0003\u0004"u8);

    private static bool IsCompound(ReadOnlySpan<byte> head) =>
        head.StartsWith(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 });

    private static bool IsText(ReadOnlySpan<byte> head)
    {
        // The head may end inside a character: up to three bytes of its tail are left out.
        for (var cut = 0; cut <= Math.Min(3, head.Length); cut++)
        {
            try
            {
                var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(head[..^cut]);
                return !text.Any(c => char.IsControl(c) && c is not ('\r' or '\n' or '\t' or '\f'));
            }
            catch (DecoderFallbackException)
            {
                // Not text up to here; perhaps one byte less is.
            }
        }

        return false;
    }
}
