using System.Text;
using System.Text.RegularExpressions;

namespace MotCua.Catalogs.Accounts;

/// <summary>Formats of what identifies people (domain notes, section 9): each reads text as typed and gives the
/// normalised form, or null when it is none.</summary>
public static partial class AccountFormats
{
    private static readonly int[] TaxWeights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

    /// <summary>4-32 characters: a letter, then letters, digits, dot, underscore, hyphen (ASCII).</summary>
    public static string? UserName(string? text) => Match(UserNamePattern(), text?.Trim());

    /// <summary>Exactly 12 digits; spaces are dropped.</summary>
    public static string? IdentityNumber(string? text) => Match(TwelveDigits(), WithoutSpaces(text));

    /// <summary>10 digits with their check digit, a branch with "-" and 3 digits (not 000), or 12 digits (household
    /// businesses use the owner's number).</summary>
    public static string? TaxCode(string? text)
    {
        var code = WithoutSpaces(text);
        if (code is null || TwelveDigits().IsMatch(code))
        {
            return code;
        }

        return TaxCodePattern().IsMatch(code) && CheckDigit(code) == code[9] - '0' && !code.EndsWith("-000", StringComparison.Ordinal)
            ? code
            : null;
    }

    /// <summary>Mobile <c>0(3|5|7|8|9)</c> and 8 digits, fixed <c>02</c> and 8-9 digits; <c>+84</c>, spaces, dots and
    /// hyphens are accepted and dropped.</summary>
    public static string? Phone(string? text)
    {
        var digits = WithoutSpaces(text)?.Replace(".", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        if (digits is not null && digits.StartsWith("+84", StringComparison.Ordinal))
        {
            digits = "0" + digits[3..].TrimStart('0');
        }

        return Match(PhonePattern(), digits);
    }

    /// <summary>Something, one @, a domain with a dot; at most 254 characters.</summary>
    public static string? Email(string? text) => text?.Trim() is { Length: <= 254 } email ? Match(EmailPattern(), email) : null;

    /// <summary>Trimmed, inner white space made single, NFC; null when empty.</summary>
    public static string? PlainText(string? text)
    {
        var plain = Spaces().Replace(text ?? "", " ").Trim();
        return plain.Length == 0 ? null : plain.Normalize(NormalizationForm.FormC);
    }

    private static int CheckDigit(string code) =>
        10 - TaxWeights.Select((weight, place) => weight * (code[place] - '0')).Sum() % 11;

    private static string? WithoutSpaces(string? text) => string.IsNullOrWhiteSpace(text) ? null : Spaces().Replace(text, "");

    private static string? Match(Regex pattern, string? text) => text is not null && pattern.IsMatch(text) ? text : null;

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9._-]{3,31}\z", RegexOptions.CultureInvariant)]
    private static partial Regex UserNamePattern();

    [GeneratedRegex(@"\A[0-9]{12}\z", RegexOptions.CultureInvariant)]
    private static partial Regex TwelveDigits();

    [GeneratedRegex(@"\A[0-9]{10}(-[0-9]{3})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex TaxCodePattern();

    [GeneratedRegex(@"\A(0[35789][0-9]{8}|02[0-9]{8,9})\z", RegexOptions.CultureInvariant)]
    private static partial Regex PhonePattern();

    [GeneratedRegex(@"\A[^\s@<>""']+@[^\s@<>""'.]+(\.[^\s@<>""'.]+)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex EmailPattern();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
