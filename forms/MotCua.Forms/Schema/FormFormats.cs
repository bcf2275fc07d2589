using System.Globalization;
using System.Text.RegularExpressions;

namespace MotCua.Forms;

/// <summary>The formats a form may ask for, each with its check on the normalised text.</summary>
internal static partial class FormFormats
{
    /// <summary>Name to check.</summary>
    public static IReadOnlyDictionary<string, Func<string, bool>> Table { get; } = new Dictionary<string, Func<string, bool>>(StringComparer.Ordinal)
    {
        ["date"] = text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        ["time"] = text => TimeOnly.TryParseExact(text, "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        ["email"] = text => text.Length <= 254 && Email().IsMatch(text),
        ["phone"] = text => Phone().IsMatch(text),
        ["identity-number"] = text => text.Length == 12 && text.All(char.IsAsciiDigit),
        ["tax-code"] = IsTaxCode,
    };

    /// <summary>Domain.md section 9: ten digits with a check digit, optionally "-" and a branch; or a person's twelve digits.</summary>
    private static bool IsTaxCode(string text)
    {
        if (text.Length == 12 && text.All(char.IsAsciiDigit)) return true;
        if (!TaxCode().IsMatch(text) || text.EndsWith("-000", StringComparison.Ordinal)) return false;
        int[] weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];
        var sum = weights.Select((w, i) => w * (text[i] - '0')).Sum();
        return 10 - (sum % 11) == text[9] - '0';
    }

    [GeneratedRegex(@"\A[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+\z", RegexOptions.NonBacktracking)]
    private static partial Regex Email();

    [GeneratedRegex(@"\A(?:0[35789][0-9]{8}|02[0-9]{8,9})\z", RegexOptions.NonBacktracking)]
    private static partial Regex Phone();

    [GeneratedRegex(@"\A[0-9]{10}(?:-[0-9]{3})?\z", RegexOptions.NonBacktracking)]
    private static partial Regex TaxCode();
}
