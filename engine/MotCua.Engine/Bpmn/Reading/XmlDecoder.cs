using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Reading;

/// <summary>
/// Decodes an XML file strictly: in the declared encoding, which must agree with the byte order mark, and without
/// replacing bytes that are not valid in it. Refusals carry line and column.
/// </summary>
internal static partial class XmlDecoder
{
    private const int MostOfDeclaration = 1024;

    public static (DecodedXml? Xml, Finding? Refusal) Decode(ReadOnlySpan<byte> bytes)
    {
        var guess = EncodingGuess.Of(bytes);
        var content = bytes[guess.MarkLength..];
        var head = Head(content, guess.Family);
        var declaration = Declared().Match(head);
        var encoding = guess.HasMark || guess.Family.CodePage != Encoding.Latin1.CodePage ? guess.Family : Encoding.UTF8;
        if (declaration.Success)
        {
            var name = declaration.Groups["name"];
            if (CodePages.Get(name.Value) is not { } declared)
            {
                return (null, Finding.Error("MC-BPMN-006", null, ("encoding", name.Value)).At(null, LineOf(head, name.Index), ColumnOf(head, name.Index)));
            }

            // "UTF-16" leaves the byte order to the mark, or to the first bytes.
            var open = name.Value.Equals("utf-16", StringComparison.OrdinalIgnoreCase) && guess.Family.CodePage == Encoding.BigEndianUnicode.CodePage;
            if (!open && !guess.Allows(declared))
            {
                return (null, Finding.Error("MC-BPMN-007", null, ("encoding", name.Value), ("found", guess.Family.CodePage == Encoding.Latin1.CodePage ? "8 bit" : guess.Family.WebName))
                    .At(null, LineOf(head, name.Index), ColumnOf(head, name.Index)));
            }

            encoding = open ? guess.Family : declared;
        }

        return Decode(content, encoding, guess.HasMark);
    }

    private static (DecodedXml? Xml, Finding? Refusal) Decode(ReadOnlySpan<byte> content, Encoding encoding, bool hasMark)
    {
        try
        {
            return (new DecodedXml(CodePages.Strict(encoding).GetString(content), encoding, hasMark), null);
        }
        catch (DecoderFallbackException wrong)
        {
            var before = ValidStart(content, CodePages.Strict(encoding));
            var value = string.Join(' ', (wrong.BytesUnknown ?? []).Select(b => b.ToString("X2", CultureInfo.InvariantCulture)));
            return (null, Finding.Error("MC-BPMN-008", OpenElement.At(before), ("bytes", value), ("encoding", encoding.WebName))
                .At(null, LineOf(before, before.Length), ColumnOf(before, before.Length)));
        }
    }

    // The exception's own index is not exact for every encoding. A longer start never becomes valid again, so halving finds the end.
    private static string ValidStart(ReadOnlySpan<byte> content, Encoding strict)
    {
        var valid = 0;
        var broken = content.Length + 1;
        while (broken - valid > 1)
        {
            var middle = valid + ((broken - valid) / 2);
            (valid, broken) = Start(content[..middle], strict) is null ? (valid, middle) : (middle, broken);
        }

        return Start(content[..valid], strict)!;
    }

    // Bytes of a character that goes on after the end are left out.
    private static string? Start(ReadOnlySpan<byte> start, Encoding strict)
    {
        var characters = new char[strict.GetMaxCharCount(start.Length)];
        try
        {
            return new string(characters, 0, strict.GetDecoder().GetChars(start, characters, flush: false));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string Head(ReadOnlySpan<byte> content, Encoding family)
        => family.GetString(content[..Math.Min(content.Length, MostOfDeclaration)]);

    private static int LineOf(string text, int index)
    {
        var line = 1;
        for (var i = 0; i < index; i++)
        {
            line += text[i] == '\n' || (text[i] == '\r' && (i + 1 >= text.Length || text[i + 1] != '\n')) ? 1 : 0;
        }

        return line;
    }

    private static int ColumnOf(string text, int index) => index - (index == 0 ? -1 : text.LastIndexOfAny(['\n', '\r'], index - 1));

    [GeneratedRegex(@"^<\?xml[^>]*?\sencoding\s*=\s*[""'](?<name>[^""'>]*)[""']", RegexOptions.None, 1000)]
    private static partial Regex Declared();
}
