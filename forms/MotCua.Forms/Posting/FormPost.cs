using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace MotCua.Forms;

/// <summary>
/// Reads what a page rendered by FormView posts. Names are <c>a.b[0].c</c>; a list posts its length as <c>members[]</c>, so that an
/// emptied list is empty; a checkbox is preceded by a hidden empty value, so that unticked is told from absent.
/// Texts become numbers, dates and so on where they can; the rest stays as typed.
/// </summary>
public static class FormPost
{
    /// <summary>Reads a post. Never throws for what was posted; what the form does not know is left aside.</summary>
    public static FormPostResult Read(FormSchema schema, IFormCollection form, FormPostOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(form);
        var reader = new FormPostReader(form, options ?? new FormPostOptions());
        var data = FormNormaliser.Normalise(schema, reader.Group(schema.Root, "", options?.Previous));
        var action = FormAction.Parse(form.TryGetValue(FormAction.FieldName, out var posted) ? posted[^1] : null);
        if (action is not null) Do(schema, action, data);
        return new FormPostResult(data, action, reader.Uploads(schema, data));
    }

    /// <summary>Adds a stored file's id to a file field.</summary>
    public static void Attach(JsonObject data, string pointer, string attachmentId)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (FieldInstance.Read(data, pointer) is JsonArray ids) ids.Add(attachmentId);
        else FieldInstance.Write(data, pointer, new JsonArray(attachmentId));
    }

    private static void Do(FormSchema schema, FormAction action, JsonObject data)
    {
        var at = action.Pointer;
        switch (action.Kind)
        {
            case FormActionKind.Add when schema.Find(PathOf(at)) is { Kind: FieldKind.List } list:
                JsonNode? item = list.Item!.Kind == FieldKind.Group ? new JsonObject() : null;
                if (FieldInstance.Read(data, at) is not JsonArray items) FieldInstance.Write(data, at, new JsonArray(item));
                else if (items.Count < Math.Min(list.MaxItems ?? FormLimits.Items, FormLimits.Items)) items.Add(item);
                break;
            case FormActionKind.Remove when at.LastIndexOf('/') is > 0 and var cut
                && FieldInstance.Read(data, at[..cut]) is JsonArray list
                && int.TryParse(at[(cut + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Count:
                list.RemoveAt(index);
                break;
        }
    }

    /// <summary>A pointer's path without indexes: <c>/members/0/jobs</c> is <c>members[].jobs</c>.</summary>
    private static string PathOf(string pointer) =>
        string.Join('.', pointer.Split('/').Skip(1).Select(s => s.Length > 0 && s.All(char.IsAsciiDigit) ? "[]" : s)).Replace(".[]", "[]", StringComparison.Ordinal);

    private sealed class FormPostReader(IFormCollection form, FormPostOptions options)
    {
        private readonly HashSet<string> _names = [.. form.Keys.SelectMany(Ancestors)];
        private readonly HashSet<string> _known = [.. TextsIn(options.Previous)];

        public JsonObject Group(FormField group, string name, JsonObject? previous)
        {
            var data = new JsonObject();
            foreach (var field in group.Fields)
            {
                if (Value(field, name.Length == 0 ? field.Name : name + "." + field.Name, previous?[field.Name]) is { } value) data[field.Name] = value;
            }

            return data;
        }

        private JsonNode? Value(FormField field, string name, JsonNode? previous)
        {
            if (field.ReadOnly || !_names.Contains(name)) return previous?.DeepClone();
            var values = form.TryGetValue(name, out var posted) ? posted : StringValues.Empty;
            switch (field.Kind)
            {
                case FieldKind.Group:
                    return Group(field, name, previous as JsonObject);
                case FieldKind.List:
                    return new JsonArray([.. Enumerable.Range(0, CountOf(name)).Select(i => Item(field.Item!, $"{name}[{i}]", (previous as JsonArray)?.ElementAtOrDefault(i)))]);
                case FieldKind.Files:
                    var kept = values.Where(id => !string.IsNullOrEmpty(id) && (_known.Contains(id) || options.MayKeepAttachment?.Invoke(id) == true)).Distinct(StringComparer.Ordinal);
                    return new JsonArray([.. kept.Select(id => (JsonNode?)JsonValue.Create(id))]);
                case FieldKind.Choices:
                    return new JsonArray([.. values.Where(v => !string.IsNullOrEmpty(v)).Select(v => (JsonNode?)JsonValue.Create(v))]);
                case FieldKind.Boolean when field.Widget == "checkbox":
                    return values.Count > 0 && values[^1] is "true" or "on";
                default:
                    return values.Count > 0 ? JsonValue.Create(values[^1]) : null;
            }
        }

        private JsonNode? Item(FormField item, string name, JsonNode? previous) =>
            item.Kind == FieldKind.Group ? Group(item, name, previous as JsonObject) : Value(item, name, null);

        private int CountOf(string name) =>
            form.TryGetValue(name + "[]", out var posted) && int.TryParse(posted[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                ? Math.Min(count, FormLimits.Items) : 0;

        public List<FormUpload> Uploads(FormSchema schema, JsonObject data)
        {
            var uploads = new List<FormUpload>();
            foreach (var file in form.Files.Where(f => f.FileName.Length > 0))
            {
                var pointer = FormPath.ToPointer(file.Name);
                if (schema.Find(PathOf(pointer)) is { Kind: FieldKind.Files } field && ParentExists(data, pointer)) uploads.Add(new FormUpload(field, pointer, file));
            }

            return uploads;
        }

        private static bool ParentExists(JsonObject data, string pointer)
        {
            // A group is made when needed, a list item must be there.
            var lastIndex = pointer.Split('/').ToList().FindLastIndex(s => s.Length > 0 && s.All(char.IsAsciiDigit));
            return lastIndex < 0 || FieldInstance.Read(data, string.Join('/', pointer.Split('/').Take(lastIndex + 1))) is not null;
        }

        /// <summary>A posted name and every group and list around it: <c>a.b[0].c</c> is also <c>a</c>, <c>a.b</c>, <c>a.b[0]</c>.</summary>
        private static IEnumerable<string> Ancestors(string name)
        {
            yield return name;
            for (var i = name.Length - 1; i > 0; i--)
                if (name[i] is '.' or '[') yield return name[..i];
        }

        private static IEnumerable<string> TextsIn(JsonNode? node) => node switch
        {
            JsonObject o => o.SelectMany(p => TextsIn(p.Value)),
            JsonArray a => a.SelectMany(TextsIn),
            JsonValue v when DialectKeywords.IsText(v) => [v.GetValue<string>()],
            _ => [],
        };
    }
}
