using System.Globalization;
using System.Text.Json.Nodes;

namespace MotCua.Forms.Rendering;

/// <summary>Values as people read them.</summary>
public static class FormDisplay
{
    /// <summary>A value as its control shows it: dates as dd/MM/yyyy, numbers with dots; what could not be converted as typed.</summary>
    public static string Typed(FormField field, JsonNode? value)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (value is null) return "";
        if (field.Kind is FieldKind.Integer or FieldKind.Number && DialectKeywords.IsNumber(value))
            return field.Choices.Count > 0 ? value.ToJsonString() : VietnameseNumber.Format(value);
        var text = value.ToString();
        return field.Format switch
        {
            "date" when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
            "time" when text.Length == 8 && text.EndsWith(":00", StringComparison.Ordinal) => text[..5],
            _ => text,
        };
    }

    /// <summary>A value as review and officers see it: labels of choices, grouped digits, units. Empty when there is none.</summary>
    public static string Read(FormField field, JsonNode? value, string language, FormEnvironment? environment = null)
    {
        ArgumentNullException.ThrowIfNull(field);
        switch (value)
        {
            case null:
                return "";
            case JsonArray several when field.Kind == FieldKind.Choices:
                return string.Join(", ", several.Select(v => Label(field, v, language, environment)));
            case JsonArray items when field.Item is { } item:
                return string.Join("; ", items.Select(i => Read(item, i, language, environment)));
            case JsonObject group:
                return string.Join(", ", field.Fields.Select(f => Read(f, group[f.Name], language, environment)).Where(t => t.Length > 0));
        }

        if (DialectKeywords.IsBoolean(value)) return RenderingTexts.Format(value.GetValue<bool>() ? "yes" : "no", language);
        if (field.Choices.Count > 0 || field.Catalog is not null) return Label(field, value, language, environment);
        var text = Typed(field, value);
        return (field.Widget, field.Format) switch
        {
            ("money", _) when DialectKeywords.IsNumber(value) => text + " đ",
            (_, "identity-number") when text.Length == 12 && text.All(char.IsAsciiDigit) => $"{text[..3]} {text[3..6]} {text[6..9]} {text[9..]}",
            (_, "phone") when text.Length == 10 && text.All(char.IsAsciiDigit) => $"{text[..4]} {text[4..7]} {text[7..]}",
            _ => text,
        };
    }

    private static string Label(FormField field, JsonNode? value, string language, FormEnvironment? environment)
    {
        var text = value?.ToString() ?? "";
        var choices = environment?.ChoicesOf(field) ?? field.Choices;
        return choices.FirstOrDefault(c => c.Value == text)?.Title.In(language) ?? text;
    }
}
