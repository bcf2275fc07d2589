using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MotCua.Engine.Model;

namespace MotCua.Forms.Builder;

/// <summary>Schema to model.</summary>
internal sealed partial class FormModelReader(JsonObject schema)
{
    public FormModel Read()
    {
        var rest = (JsonObject)schema.DeepClone();
        var title = Take(rest, "title", "x-titleEn") ?? new LocalText("");
        rest.Remove("type");
        rest.Remove("properties");
        rest.Remove("required");
        var required = schema["required"] is JsonArray names ? names.Select(n => n?.ToString()).ToHashSet() : [];
        var fields = (schema["properties"] as JsonObject ?? []).Where(p => p.Value is JsonObject)
            .Select(p => Field(p.Key, (JsonObject)p.Value!.DeepClone(), required.Contains(p.Key)));
        return new FormModel { Title = title, Fields = [.. fields], Rest = rest };
    }

    private static ModelField Field(string key, JsonObject rest, bool required)
    {
        var row = ModelKinds.Of(rest);
        var label = Take(rest, "title", "x-titleEn") ?? new LocalText(key);
        var help = Take(rest, "description", "x-descriptionEn");
        var when = DialectKeywords.IsText(rest["x-visibleWhen"]) ? rest["x-visibleWhen"]!.GetValue<string>() : null;
        rest.Remove("x-visibleWhen");
        var simple = when is null ? null : Condition(when);
        var field = new ModelField
        {
            Key = key,
            Kind = row?.Kind ?? ModelFieldKind.Other,
            Label = label,
            Help = help,
            Required = required,
            VisibleWhen = simple,
            VisibleWhenText = simple is null ? when : null,
            Rest = rest,
        };
        if (row is null) return field;

        rest.Remove("type");
        if (row.Format is not null) rest.Remove("format");
        if (row.Widget is not null) rest.Remove("x-widget");
        field = field with { Min = Limit(rest, row.Min), Max = Limit(rest, row.Max) };
        return row.Kind switch
        {
            ModelFieldKind.Choice => field with { Options = Options(rest) },
            ModelFieldKind.Choices => field with { Options = Options((JsonObject)rest["items"]!) },
            ModelFieldKind.Person => field with { Catalog = TakeText(rest, "x-catalog") },
            ModelFieldKind.File => field with
            {
                MaxBytes = (long?)Limit(rest, "x-maxBytes"),
                Accept = rest["x-accept"] is JsonArray accept && rest.Remove("x-accept") ? [.. accept.Select(a => a!.ToString())] : [],
            },
            _ => field,
        };
    }

    /// <summary>Takes the choices out when the editor can show them all; choices with descriptions of their own stay in the rest.</summary>
    private static List<ModelChoice> Options(JsonObject rest)
    {
        var choices = new ChoiceReader((_, _, _) => { }).Read(rest, "");
        if (choices.Any(c => c.Description is not null)) return [.. choices.Select(c => new ModelChoice(c.Value, c.Title))];
        rest.Remove("oneOf");
        rest.Remove("enum");
        return [.. choices.Select(c => new ModelChoice(c.Value, c.Title))];
    }

    private static ModelCondition? Condition(string text)
    {
        var match = Simple().Match(text);
        if (!match.Success) return null;
        try
        {
            return new ModelCondition(match.Groups["field"].Value, JsonNode.Parse(match.Groups["value"].Value)!);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static decimal? Limit(JsonObject rest, string? keyword)
    {
        if (keyword is null || !DialectKeywords.IsNumber(rest[keyword])
            || !decimal.TryParse(rest[keyword]!.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) return null;
        rest.Remove(keyword);
        return value;
    }

    private static LocalText? Take(JsonObject rest, string vi, string en)
    {
        if (TakeText(rest, vi) is not { } text) return null;
        return new LocalText(text, TakeText(rest, en));
    }

    private static string? TakeText(JsonObject rest, string key)
    {
        if (!DialectKeywords.IsText(rest[key])) return null;
        var text = rest[key]!.GetValue<string>();
        rest.Remove(key);
        return text;
    }

    [GeneratedRegex("\\A\\s*data\\.(?<field>[A-Za-z][A-Za-z0-9_]*)\\s*=\\s*(?<value>\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9]+(?:\\.[0-9]+)?|true|false)\\s*\\z")]
    private static partial Regex Simple();
}
