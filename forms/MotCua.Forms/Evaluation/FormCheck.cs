using System.Text.Json.Nodes;

namespace MotCua.Forms;

/// <summary>Finds what is wrong in the visible part of a form, in the order people see it; at most one error per field.</summary>
internal sealed class FormCheck(FormSchema schema, FormEnvironment environment, IReadOnlyDictionary<string, FieldState> fields)
{
    private readonly List<FormError> _errors = [];

    public IReadOnlyList<FormError> Run(JsonObject effective)
    {
        Group(schema.Root, effective, "");
        return _errors;
    }

    private void Group(FormField group, JsonObject data, string pointer)
    {
        foreach (var field in group.Fields)
        {
            var at = FormPath.Child(pointer, field.Name);
            if (fields.TryGetValue(at, out var state) && state.Visible) Field(field, data[field.Name], at, state.Required);
        }

        foreach (var (key, _) in data.Where(p => !group.Fields.Any(f => f.Name == p.Key)))
            Add(FormPath.Child(pointer, key), "unknown");
    }

    private void Field(FormField field, JsonNode? value, string pointer, bool required)
    {
        if (field.Kind == FieldKind.Group && value is JsonObject group) Group(field, group, pointer);
        else if (IsMissing(value))
        {
            if (required) Add(pointer, FormMessages.RequiredCode(field), FormMessages.NameOf(field));
            else if (field.MinItems > 0 && value is JsonArray) Leaf(field, value, pointer);
        }
        else if (Leaf(field, value, pointer) && field.Kind == FieldKind.List)
        {
            var items = (JsonArray)value!;
            for (var i = 0; i < items.Count; i++) Field(field.Item!, items[i], FormPath.Item(pointer, i), required: true);
        }
    }

    /// <summary>Checks one value; true when nothing is wrong with it.</summary>
    private bool Leaf(FormField field, JsonNode? value, string pointer)
    {
        if (DialectKeywords.IsText(value) && value!.GetValue<string>() is { Length: > FormLimits.TextCharacters } text)
            return Add(pointer, "tooLong", ErrorWording.Number(FormLimits.TextCharacters), ErrorWording.Number(text.Length));
        var found = schema.RulesOf(field).Validate(value);
        if (found.Count > 0)
        {
            var (code, args) = ErrorWording.Of(field, found, value);
            _errors.Add(new FormError(pointer, code, code == "pattern" && field.PatternText is { } own ? own : FormMessages.Format(code, args)));
            return false;
        }

        return field.Kind == FieldKind.Files ? Files(field, (JsonArray)value!, pointer) : InCatalog(field, value, pointer);
    }

    private bool InCatalog(FormField field, JsonNode? value, string pointer)
    {
        if (field.Catalog is not { } name || environment.Catalogs?.TryGetValue(name, out var choices) != true) return true;
        var values = value is JsonArray several ? several.Select(v => v?.ToString()) : [value?.ToString()];
        if (values.All(v => choices!.Any(c => c.Value == v))) return true;
        return Add(pointer, "choice");
    }

    private bool Files(FormField field, JsonArray ids, string pointer)
    {
        if (field.MaxItems is { } most && ids.Count > most) return Add(pointer, "tooManyFiles", ErrorWording.Number(most), ErrorWording.Number(ids.Count));
        if (environment.Attachments is not { } attachments) return true;
        foreach (var id in ids.Select(i => i!.GetValue<string>()))
        {
            if (!attachments.TryGetValue(id, out var file)) return Add(pointer, "fileGone");
            if (FormUploads.Check(field, file.Name, file.Length) is { } error)
            {
                _errors.Add(error with { Pointer = pointer });
                return false;
            }
        }

        return true;
    }

    private static bool IsMissing(JsonNode? value) => value is null or JsonArray { Count: 0 };

    private bool Add(string pointer, string code, params string[] args)
    {
        _errors.Add(new FormError(pointer, code, FormMessages.Format(code, args)));
        return false;
    }
}
