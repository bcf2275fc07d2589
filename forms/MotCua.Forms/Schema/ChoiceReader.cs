using System.Globalization;
using System.Text.Json.Nodes;
using MotCua.Engine.Model;

namespace MotCua.Forms;

/// <summary>Reads <c>enum</c> and <c>oneOf</c> of <c>{ const, title, x-titleEn, description, x-descriptionEn }</c> as labelled choices.</summary>
internal sealed class ChoiceReader(Action<string, string, string[]> error)
{
    private static readonly string[] Known = ["const", "title", "x-titleEn", "description", "x-descriptionEn", "$comment"];

    public IReadOnlyList<FormChoice> Read(JsonObject node, string pointer)
    {
        var choices = new List<FormChoice>();
        if (node["oneOf"] is JsonArray oneOf)
        {
            for (var i = 0; i < oneOf.Count; i++) ReadLabelled(oneOf[i], FormPath.Item(pointer + "/oneOf", i), choices);
        }
        else if (node["enum"] is JsonArray values)
        {
            foreach (var value in values)
            {
                if (value is JsonValue scalar) choices.Add(new FormChoice(ValueText(scalar), new LocalText(ValueText(scalar))));
                else error(FormFindingTexts.WrongValue, pointer + "/enum", ["enum", "chuỗi hoặc số"]);
            }
        }

        if (choices.Count > FormLimits.Choices)
            error(FormFindingTexts.TooLarge, pointer, ["số lựa chọn", FormLimits.Choices.ToString(CultureInfo.InvariantCulture)]);
        foreach (var twice in choices.GroupBy(c => c.Value, StringComparer.Ordinal).Where(g => g.Count() > 1))
            error(FormFindingTexts.DuplicateChoice, pointer, [twice.Key]);
        return choices;
    }

    private void ReadLabelled(JsonNode? entry, string pointer, List<FormChoice> choices)
    {
        if (entry is not JsonObject choice || choice["const"] is not JsonValue value)
        {
            error(FormFindingTexts.WrongValue, pointer, ["oneOf", "{ const, title, x-titleEn }"]);
            return;
        }

        foreach (var (key, text) in choice)
        {
            if (!Known.Contains(key)) error(FormFindingTexts.UnknownKeyword, FormPath.Child(pointer, key), [key]);
            else if (key != "const" && !DialectKeywords.IsText(text)) error(FormFindingTexts.WrongValue, FormPath.Child(pointer, key), [key, "chuỗi"]);
        }

        var texts = new SchemaTexts(choice);
        choices.Add(new FormChoice(ValueText(value), texts.Title() ?? new LocalText(ValueText(value)), texts.Description()));
    }

    /// <summary>A value as its control posts it.</summary>
    internal static string ValueText(JsonNode value) => DialectKeywords.IsText(value) ? value.GetValue<string>() : value.ToJsonString();
}
