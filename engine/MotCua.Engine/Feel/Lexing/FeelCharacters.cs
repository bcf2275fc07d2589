using System.Text;

namespace MotCua.Engine.Feel;

/// <summary>Which characters names and white space are made of (DMN 1.5, section 10.3.1.2, rules 28 to 31 and 61 to 63).</summary>
internal static class FeelCharacters
{
    private static readonly (int First, int Last)[] NameStarts =
    [
        ('A', 'Z'), ('_', '_'), ('a', 'z'), (0xC0, 0xD6), (0xD8, 0xF6), (0xF8, 0x2FF), (0x370, 0x37D), (0x37F, 0x1FFF),
        (0x200C, 0x200D), (0x2070, 0x218F), (0x2C00, 0x2FEF), (0x3001, 0xD7FF), (0xF900, 0xFDCF), (0xFDF0, 0xFFFD), (0x10000, 0xEFFFF),
    ];

    private static readonly (int First, int Last)[] MoreNameParts = [('0', '9'), (0xB7, 0xB7), (0x300, 0x36F), (0x203F, 0x2040)];

    public static bool IsWhiteSpace(int c)
        => c is (>= 0x09 and <= 0x0D) or 0x20 or 0x85 or 0xA0 or 0x1680 or 0x180E or (>= 0x2000 and <= 0x200B)
            or 0x2028 or 0x2029 or 0x202F or 0x205F or 0x3000 or 0xFEFF;

    public static bool IsNameStart(int c) => In(NameStarts, c);

    public static bool IsNamePart(int c) => In(NameStarts, c) || In(MoreNameParts, c);

    /// <summary>The code point at a position; a lone surrogate stands for itself.</summary>
    public static int At(string text, int position)
        => Rune.TryGetRuneAt(text, position, out var rune) ? rune.Value : text[position];

    public static int Width(int codePoint) => codePoint > 0xFFFF ? 2 : 1;

    private static bool In((int First, int Last)[] ranges, int c)
    {
        foreach (var (first, last) in ranges)
        {
            if (c <= last)
            {
                return c >= first && !IsWhiteSpace(c);
            }
        }

        return false;
    }
}
