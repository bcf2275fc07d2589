using System.Text.Json.Nodes;
using MotCua.Engine.Model;

namespace MotCua.Forms;

/// <summary>Reads texts and small values of a schema node whose keywords have been checked.</summary>
internal readonly struct SchemaTexts(JsonObject node)
{
    public LocalText? Title() => Pair("title", "x-titleEn");

    public LocalText? Description() => Pair("description", "x-descriptionEn");

    public LocalText? Local(string keyword) => Read(node[keyword]);

    public string? Text(string keyword) => DialectKeywords.IsText(node[keyword]) && node[keyword]!.GetValue<string>() is { Length: > 0 } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    public bool Flag(string keyword) => DialectKeywords.IsBoolean(node[keyword]) && node[keyword]!.GetValue<bool>();

    public int? Count(string keyword) => DialectKeywords.IsCount(node[keyword]) ? (int)node[keyword]!.GetValue<double>() : null;

    public static LocalText? Read(JsonNode? value) => value switch
    {
        JsonObject o when DialectKeywords.IsText(o["vi"]) => new LocalText(o["vi"]!.GetValue<string>(), DialectKeywords.IsText(o["en"]) ? o["en"]!.GetValue<string>() : null),
        JsonValue when DialectKeywords.IsText(value) => new LocalText(value.GetValue<string>()),
        _ => null,
    };

    private LocalText? Pair(string vi, string en) => Text(vi) is { } text ? new LocalText(text, Text(en)) : null;
}
