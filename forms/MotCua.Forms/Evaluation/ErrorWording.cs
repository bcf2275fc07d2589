using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MotCua.Forms.Validation;

namespace MotCua.Forms;

/// <summary>Chooses, among the rules a value breaks, the one to talk about, and the message that names the remedy.</summary>
internal static partial class ErrorWording
{
    private static readonly string[] MostTellingFirst = ["type", "const", "oneOf", "enum", "format", "minLength", "maxLength", "pattern"];

    public static (string Code, string[] Args) Of(FormField field, IReadOnlyList<JsonSchemaError> found, JsonNode? value)
    {
        var error = found.OrderBy(e => Array.IndexOf(MostTellingFirst, e.Keyword) is var at && at < 0 ? MostTellingFirst.Length : at).First();
        var limit = error.KeywordValue;
        return error.Keyword switch
        {
            "type" => Type(field, value),
            "format" => Format(limit!.GetValue<string>(), value!.GetValue<string>()),
            "const" when field.Kind == FieldKind.Boolean => ("agree", []),
            "const" or "enum" or "oneOf" => ("choice", []),
            "minLength" => ("tooShort", [limit!.ToJsonString(), Length(value)]),
            "maxLength" => ("tooLong", [limit!.ToJsonString(), Length(value)]),
            "minimum" => ("minimum", [VietnameseNumber.Format(limit!)]),
            "maximum" => ("maximum", [VietnameseNumber.Format(limit!)]),
            "exclusiveMinimum" => ("above", [VietnameseNumber.Format(limit!)]),
            "exclusiveMaximum" => ("below", [VietnameseNumber.Format(limit!)]),
            "multipleOf" => ("multipleOf", [VietnameseNumber.Format(limit!)]),
            "minItems" => ("tooFewItems", [limit!.ToJsonString(), Number(((JsonArray)value!).Count)]),
            "maxItems" => ("tooManyItems", [limit!.ToJsonString(), Number(((JsonArray)value!).Count)]),
            "uniqueItems" => ("repeated", []),
            _ => ("pattern", []),
        };
    }

    internal static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Length(JsonNode? value) => Number(AssertionKeywords.CodePoints(value!.GetValue<string>()));

    private static (string Code, string[] Args) Type(FormField field, JsonNode? value) => field.Kind switch
    {
        FieldKind.Integer when DialectKeywords.IsNumber(value) => ("wholeNumber", []),
        FieldKind.Integer or FieldKind.Number => (field.Widget == "money" ? "amount" : "number", []),
        FieldKind.Boolean => ("choice", []),
        _ => ("shape", []),
    };

    private static (string Code, string[] Args) Format(string format, string typed)
    {
        switch (format)
        {
            case "date":
                var day = DayMonth().Match(typed);
                return day.Success
                    ? ("noSuchDay", [$"{day.Groups[1].Value.PadLeft(2, '0')}/{day.Groups[2].Value.PadLeft(2, '0')}{(day.Groups[1].Value == "29" ? "/" + day.Groups[3].Value : "")}"])
                    : ("date", []);
            case "identity-number":
                return typed.All(c => char.IsAsciiDigit(c)) ? ("identityDigits", [Number(typed.Length)]) : ("identityOnlyDigits", []);
            case "phone":
                return typed.All(char.IsAsciiDigit) ? ("phoneDigits", [Number(typed.Length)]) : ("phone", []);
            default:
                return (format == "tax-code" ? "taxCode" : format, []);
        }
    }

    [GeneratedRegex(@"\A([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})\z", RegexOptions.NonBacktracking)]
    private static partial Regex DayMonth();
}
