using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MotCua.Forms;

/// <summary>Numbers as people write them here: dot between thousands, comma before decimals. A lone dot that groups no thousands is read as a decimal point.</summary>
public static partial class VietnameseNumber
{
    /// <summary>Reads a typed number; false when it is none.</summary>
    public static bool TryParse(string text, out decimal number)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = Unit().Replace(Blank().Replace(text, ""), "");
        if (Dotted().IsMatch(text)) text = text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        else if (Comma().IsMatch(text)) text = text.Replace(",", "", StringComparison.Ordinal);
        else text = text.Replace(',', '.');
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>Writes a number as people read it: 150.000.000 or 12,5.</summary>
    public static string Format(decimal number)
    {
        var text = number.ToString("#,0.############", CultureInfo.InvariantCulture);
        return text.Replace(',', '_').Replace('.', ',').Replace('_', '.');
    }

    /// <summary>Writes a JSON number as people read it; what is no decimal stays as it is.</summary>
    public static string Format(JsonNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return decimal.TryParse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Format(number) : node.ToString();
    }

    [GeneratedRegex(@"[\s\u00a0]", RegexOptions.NonBacktracking)]
    private static partial Regex Blank();

    [GeneratedRegex("(?:đồng|đ|₫|vnđ|vnd)\\z", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Unit();

    [GeneratedRegex(@"\A[+-]?[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?\z", RegexOptions.NonBacktracking)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"\A[+-]?[0-9]{1,3}(?:,[0-9]{3}){2,}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Comma();
}
