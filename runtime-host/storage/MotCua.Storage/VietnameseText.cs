using System.Globalization;
using System.Text;

namespace MotCua.Storage;

/// <summary>Folding of Vietnamese text for search: what is typed without marks finds what was written with them.</summary>
public static class VietnameseText
{
    /// <summary>Lower case, without diacritics, <c>đ</c> as <c>d</c>, in NFC: "Nguyễn Đăng" becomes "nguyen dang",
    /// composed or decomposed alike. Null becomes the empty text.</summary>
    public static string Fold(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            // The stroke of đ is no diacritic to Unicode: it does not decompose.
            folded.Append(letter is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(letter));
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>The folded words of a search text, without empty ones.</summary>
    public static IReadOnlyList<string> FoldedWords(string? text) =>
        Fold(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
