using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MotCua.Forms;

/// <summary>Brings a typed text into the one spelling that is stored; what does not fit its format stays as typed.</summary>
internal static partial class TextNormaliser
{
    private static readonly string[] Dates = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd"];
    private static readonly string[] Times = ["H:mm", "H:mm:ss", "H'h'mm", "H'g'mm"];

    public static string Apply(string? format, string text)
    {
        text = Clean(text);
        return format switch
        {
            "date" => DateOnly.TryParseExact(text, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : text,
            "time" => TimeOnly.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time.ToString("HH:mm:ss", CultureInfo.InvariantCulture) : text,
            "phone" => Phone(text),
            "identity-number" => Digits(text) ?? text,
            "tax-code" => Separators().Replace(text, "") is var code && TaxLike().IsMatch(code) ? code : text,
            _ => text,
        };
    }

    /// <summary>NFC, no control characters but line breaks (as \n) and tabs, no blanks at either end.</summary>
    public static string Clean(string text)
    {
        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' || Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Control) sound.Append(rune.ToString());
        }

        return sound.ToString().Normalize(NormalizationForm.FormC).Trim();
    }

    private static string Phone(string text)
    {
        var plain = PhoneMarks().Replace(text, "");
        if (plain.StartsWith("+84", StringComparison.Ordinal)) plain = "0" + plain[3..].TrimStart('0');
        else if (plain.StartsWith("0084", StringComparison.Ordinal)) plain = "0" + plain[4..].TrimStart('0');
        else if (plain.StartsWith("84", StringComparison.Ordinal) && plain.Length is 11 or 12) plain = "0" + plain[2..];
        return plain.Length > 0 && plain.All(char.IsAsciiDigit) ? plain : text;
    }

    private static string? Digits(string text) => Separators().Replace(text, "") is { Length: > 0 } plain && plain.All(char.IsAsciiDigit) ? plain : null;

    [GeneratedRegex(@"[\s.]", RegexOptions.NonBacktracking)]
    private static partial Regex Separators();

    [GeneratedRegex(@"[\s.()-]", RegexOptions.NonBacktracking)]
    private static partial Regex PhoneMarks();

    [GeneratedRegex(@"\A[0-9]+(?:-[0-9]+)?\z", RegexOptions.NonBacktracking)]
    private static partial Regex TaxLike();
}
