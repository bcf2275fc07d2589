using System.Text.Json.Nodes;

namespace MotCua.Forms.Rendering;

/// <summary>The table of widgets. A new one is a component and a line here.</summary>
public static class Widgets
{
    private static readonly FieldKind[] Texts = [FieldKind.Text];
    private static readonly FieldKind[] Numbers = [FieldKind.Integer, FieldKind.Number];
    private static readonly FieldKind[] OneOfMany = [FieldKind.Text, FieldKind.Integer, FieldKind.Number];

    /// <summary>Every widget by name.</summary>
    public static IReadOnlyDictionary<string, WidgetRow> Table { get; } = new WidgetRow[]
    {
        new("text", Texts, typeof(TextWidget)),
        new("textarea", Texts, typeof(TextAreaWidget)),
        new("number", Numbers, typeof(NumberWidget)),
        new("money", Numbers, typeof(MoneyWidget), "moneyHint"),
        new("date", Texts, typeof(DateWidget), "dateHint"),
        new("time", Texts, typeof(TimeWidget), "timeHint"),
        new("radio", OneOfMany, typeof(RadioWidget)),
        new("select", OneOfMany, typeof(SelectWidget)),
        new("person", Texts, typeof(PersonWidget)),
        new("checkbox", [FieldKind.Boolean], typeof(CheckboxWidget)),
        new("yesNo", [FieldKind.Boolean], typeof(YesNoWidget)),
        new("checkboxes", [FieldKind.Choices], typeof(CheckboxesWidget)),
        new("phone", Texts, typeof(PhoneWidget)),
        new("identityNumber", Texts, typeof(IdentityNumberWidget)),
        new("email", Texts, typeof(EmailWidget)),
        new("file", [FieldKind.Files], typeof(FileWidget)),
        new("group", [FieldKind.Group], typeof(GroupWidget)),
        new("list", [FieldKind.List], typeof(ListWidget)),
    }.ToDictionary(row => row.Name, StringComparer.Ordinal);

    /// <summary>The widget of a field: the one it names, if it suits, else the usual one for what it holds.</summary>
    internal static string Choose(JsonObject schema, FieldKind kind, IReadOnlyList<FormChoice> choices, Action<string, string> refuse)
    {
        var usual = Usual(schema, kind, choices);
        if (!DialectKeywords.IsText(schema["x-widget"])) return usual;
        var named = schema["x-widget"]!.GetValue<string>();
        if (Table.TryGetValue(named, out var row) && row.Kinds.Contains(kind)) return named;
        refuse(named, string.Join(", ", Table.Values.Where(r => r.Kinds.Contains(kind)).Select(r => r.Name)));
        return usual;
    }

    private static string Usual(JsonObject schema, FieldKind kind, IReadOnlyList<FormChoice> choices)
    {
        const int mostRadios = 6;
        const int longText = 250;
        if (choices.Count > 0 && kind is not FieldKind.Choices) return choices.Count <= mostRadios ? "radio" : "select";
        switch (kind)
        {
            case FieldKind.Integer or FieldKind.Number: return "number";
            case FieldKind.Boolean: return "checkbox";
            case FieldKind.Group: return "group";
            case FieldKind.List: return "list";
            case FieldKind.Files: return "file";
            case FieldKind.Choices: return "checkboxes";
        }

        if (DialectKeywords.IsText(schema["x-catalog"])) return schema["x-catalog"]!.GetValue<string>().StartsWith("staff:", StringComparison.Ordinal) ? "person" : "select";
        return (DialectKeywords.IsText(schema["format"]) ? schema["format"]!.GetValue<string>() : "") switch
        {
            "date" => "date",
            "time" => "time",
            "email" => "email",
            "phone" => "phone",
            "identity-number" => "identityNumber",
            _ => new SchemaTexts(schema).Count("maxLength") >= longText ? "textarea" : "text",
        };
    }
}
