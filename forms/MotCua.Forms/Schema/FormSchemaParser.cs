using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MotCua.Engine.Model;

namespace MotCua.Forms;

/// <summary>One walk over a schema: checks every keyword and builds the fields.</summary>
internal sealed partial class FormSchemaParser(JsonObject source)
{
    private readonly List<FormFinding> _findings = [];
    private int _fields;

    public FormSchemaResult Run()
    {
        if (source.ToJsonString().Length > FormLimits.SchemaCharacters)
        {
            Error(FormFindingTexts.TooLarge, "", "kích thước", FormLimits.SchemaCharacters.ToString(CultureInfo.InvariantCulture));
            return new FormSchemaResult(null, _findings);
        }

        var root = Field(source, "", "", "", 0, required: false, [], isForm: true);
        var layout = new FormLayoutReader(source, root, Error).Read();
        var schema = HasErrors ? null : new FormSchema((JsonObject)source.DeepClone(), root, layout.Sections, layout.Steps);
        if (schema is not null) _findings.AddRange(FormExpressions.Check(schema));
        return new FormSchemaResult(HasErrors ? null : schema, _findings);
    }

    private bool HasErrors => _findings.Exists(f => f.Severity == FormFindingSeverity.Error);

    private FormField Field(JsonObject node, string name, string path, string pointer, int depth, bool required, IReadOnlyList<string> refs, bool isForm = false, LocalText? called = null)
    {
        node = Resolve(node, pointer, refs, out refs);
        var type = TypeOf(node, pointer, isForm);
        if (!isForm && ++_fields == FormLimits.Fields + 1) Error(FormFindingTexts.TooLarge, pointer, "số trường", FormLimits.Fields.ToString(CultureInfo.InvariantCulture));
        if (depth > FormLimits.Depth) Error(FormFindingTexts.TooLarge, pointer, "độ sâu", FormLimits.Depth.ToString(CultureInfo.InvariantCulture));
        var sound = CheckKeywords(node, type, pointer, isForm);
        var text = new SchemaTexts(sound);
        var stop = depth > FormLimits.Depth || _fields > FormLimits.Fields;
        var kind = KindOf(type, sound);
        var choices = new ChoiceReader(Error).Read(kind == FieldKind.Choices ? sound["items"] as JsonObject ?? sound : sound, pointer);
        var title = text.Title();
        if (title is null && !isForm && name.Length > 0) Add(FormFindingTexts.NoTitle, FormFindingSeverity.Warning, pointer, name);
        if (title is { En: null }) Add(FormFindingTexts.NoEnglish, FormFindingSeverity.Info, pointer, title.Vi);
        ValueChecks(sound, pointer);

        return new FormField
        {
            Name = name,
            Path = path,
            SchemaPointer = pointer,
            Kind = kind,
            Widget = Rendering.Widgets.Choose(sound, kind, choices, (widget, allowed) => Error(FormFindingTexts.BadWidget, pointer, widget, allowed)),
            Title = title ?? called ?? new LocalText(name),
            Description = text.Description(),
            Help = text.Local("x-help"),
            ItemTitle = text.Local("x-itemTitle"),
            PatternText = text.Local("x-patternText"),
            Required = required,
            ReadOnly = text.Flag("readOnly") || sound.ContainsKey("x-computed"),
            VisibleWhen = text.Text("x-visibleWhen"),
            RequiredWhen = text.Text("x-requiredWhen"),
            Computed = text.Text("x-computed"),
            Format = text.Text("format"),
            Choices = choices,
            Catalog = text.Text("x-catalog"),
            Prefill = text.Text("x-prefill"),
            Default = sound["default"]?.DeepClone(),
            Accept = sound["x-accept"] is JsonArray accept ? [.. accept.Select(e => e!.GetValue<string>().ToLowerInvariant())] : [],
            MaxBytes = text.Count("x-maxBytes") ?? FormLimits.DefaultFileBytes,
            MaxItems = text.Count("x-maxFiles") ?? text.Count("maxItems"),
            MinItems = text.Count("minItems") ?? 0,
            MaxLength = text.Count("maxLength"),
            Autocomplete = text.Text("x-autocomplete"),
            Width = text.Text("x-width"),
            Fields = stop || kind != FieldKind.Group ? [] : Children(sound, path, pointer, depth, refs),
            Item = stop || kind != FieldKind.List || sound["items"] is not JsonObject items ? null
                : Field(items, "", path + "[]", pointer + "/items", depth + 1, required: false, refs, called: text.Local("x-itemTitle") ?? title),
            Schema = sound,
        };
    }

    private List<FormField> Children(JsonObject node, string path, string pointer, int depth, IReadOnlyList<string> refs)
    {
        var properties = node["properties"] as JsonObject ?? [];
        var required = node["required"] is JsonArray names ? names.Select(n => n!.GetValue<string>()).ToHashSet(StringComparer.Ordinal) : [];
        foreach (var unknown in required.Where(n => !properties.ContainsKey(n)))
            Error(FormFindingTexts.UnknownRequired, pointer + "/required", unknown);

        var children = new List<(double Order, FormField Field)>();
        foreach (var (key, value) in properties)
        {
            var at = pointer + FormPath.Child("/properties", key);
            if (!FieldName().IsMatch(key)) Error(FormFindingTexts.BadFieldName, at, key);
            if (value is not JsonObject child)
            {
                Error(FormFindingTexts.WrongValue, at, key, "đối tượng");
                continue;
            }

            if (_fields > FormLimits.Fields) break;
            var field = Field(child, key, path.Length == 0 ? key : path + "." + key, at, depth + 1, required.Contains(key), refs);
            children.Add((field.Schema["x-order"] is JsonValue order && DialectKeywords.IsNumber(order) ? order.GetValue<double>() : children.Count, field));
        }

        return [.. children.OrderBy(c => c.Order).Select(c => c.Field)];
    }

    /// <summary>Follows <c>$ref</c>; keywords beside it win over the target's, so a shared definition can be relabelled.</summary>
    private JsonObject Resolve(JsonObject node, string pointer, IReadOnlyList<string> refs, out IReadOnlyList<string> seen)
    {
        seen = refs;
        var result = (JsonObject)node.DeepClone();
        while (result["$ref"] is { } reference)
        {
            const string prefix = "#/$defs/";
            var target = DialectKeywords.IsText(reference) ? reference.GetValue<string>() : reference.ToJsonString();
            result.Remove("$ref");
            if (!target.StartsWith(prefix, StringComparison.Ordinal) || seen.Contains(target)
                || (source["$defs"] as JsonObject)?[target[prefix.Length..]] is not JsonObject definition)
            {
                Error(FormFindingTexts.BadReference, pointer + "/$ref", target);
                break;
            }

            seen = [.. seen, target];
            foreach (var (key, value) in definition)
                if (!result.ContainsKey(key)) result[key] = value?.DeepClone();
        }

        return result;
    }

    private string TypeOf(JsonObject node, string pointer, bool isForm)
    {
        string[] allowed = isForm ? ["object"] : ["string", "integer", "number", "boolean", "object", "array"];
        var type = DialectKeywords.IsText(node["type"]) ? node["type"]!.GetValue<string>() : node["type"]?.ToJsonString() ?? "";
        if (allowed.Contains(type)) return type;
        Error(FormFindingTexts.BadType, pointer + "/type", type, string.Join(", ", allowed));
        return isForm ? "object" : "string";
    }

    private JsonObject CheckKeywords(JsonObject node, string type, string pointer, bool isForm)
    {
        var place = isForm ? KeywordPlace.Form : type switch
        {
            "string" => KeywordPlace.Text,
            "integer" or "number" => KeywordPlace.Number,
            "boolean" => KeywordPlace.Boolean,
            "object" => KeywordPlace.Group,
            _ => KeywordPlace.List,
        };
        var sound = new JsonObject();
        foreach (var (key, value) in node)
        {
            var at = FormPath.Child(pointer, key);
            if (!DialectKeywords.Table.TryGetValue(key, out var keyword)) Error(FormFindingTexts.UnknownKeyword, at, key);
            else if (!keyword.Place.HasFlag(place)) Error(FormFindingTexts.Misplaced, at, key, isForm ? "biểu mẫu" : type);
            else if (!keyword.Accepts(value)) Error(FormFindingTexts.WrongValue, at, key, keyword.Expects);
            else sound[key] = value?.DeepClone();
        }

        sound["type"] = type;
        return sound;
    }

    private void ValueChecks(JsonObject node, string pointer)
    {
        if (node["format"] is { } format && !FormFormats.Table.ContainsKey(format.GetValue<string>()))
            Error(FormFindingTexts.UnknownFormat, pointer + "/format", format.GetValue<string>(), string.Join(", ", FormFormats.Table.Keys));
        if (node["pattern"] is { } pattern && !Validation.SchemaRegex.IsSound(pattern.GetValue<string>()))
            Error(FormFindingTexts.BadPattern, pointer + "/pattern", pattern.GetValue<string>());
        foreach (var (low, high) in new[] { ("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems") })
        {
            if (node[low] is { } min && node[high] is { } max && min.GetValue<double>() > max.GetValue<double>())
                Error(FormFindingTexts.EmptyRange, pointer, min.ToJsonString(), max.ToJsonString());
        }

        foreach (var keyword in new[] { "x-visibleWhen", "x-requiredWhen", "x-computed" })
        {
            if (node[keyword] is { } text && text.GetValue<string>().Length > FormLimits.ExpressionCharacters)
                Error(FormFindingTexts.TooLarge, pointer + "/" + keyword, "biểu thức", FormLimits.ExpressionCharacters.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static FieldKind KindOf(string type, JsonObject node) => type switch
    {
        "integer" => FieldKind.Integer,
        "number" => FieldKind.Number,
        "boolean" => FieldKind.Boolean,
        "object" => FieldKind.Group,
        "array" when Is(node, "file") => FieldKind.Files,
        "array" when Is(node, "checkboxes") || (node["items"] is JsonObject items && (items.ContainsKey("enum") || items.ContainsKey("oneOf"))) => FieldKind.Choices,
        "array" => FieldKind.List,
        _ => FieldKind.Text,
    };

    private static bool Is(JsonObject node, string widget) => DialectKeywords.IsText(node["x-widget"]) && node["x-widget"]!.GetValue<string>() == widget;

    private void Error(string code, string pointer, params string[] args) => Add(code, FormFindingSeverity.Error, pointer, args);

    private void Add(string code, FormFindingSeverity severity, string pointer, params string[] args) =>
        _findings.Add(new FormFinding(code, severity, pointer, args));

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9_]{0,63}\z")]
    private static partial Regex FieldName();
}
