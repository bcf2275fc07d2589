using System.Globalization;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Verification.Tables;

/// <summary>Examples in the words of people: <c>Số tờ = 11, Loại = ‘thường’</c>.</summary>
internal static class TableWords
{
    public static string Of(TableExample example, string language)
    {
        var shown = example.Values.Where(v => v.Matters).DistinctBy(v => v.Expression).ToList();
        return shown.Count == 0
            ? (language == "en" ? "any values" : "giá trị nào cũng vậy")
            : string.Join(", ", shown.Select(v => v.Label + " = " + Of(v.Value, language)));
    }

    public static string Of(IReadOnlyDictionary<string, FeelValue> example, Func<string, string> label, string language)
        => string.Join(", ", example.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => label(e.Key) + " = " + Of(e.Value, language)));

    public static string Of(FeelValue value, string language) => value switch
    {
        FeelNull => language == "en" ? "(empty)" : "(trống)",
        FeelString text => "‘" + text.Value + "’",
        FeelBoolean yes => language == "en" ? (yes.Value ? "yes" : "no") : yes.Value ? "có" : "không",
        FeelDate date when date.ToDateOnly() is { } day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
