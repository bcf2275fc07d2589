using System.Globalization;

namespace MotCua.Forms.Rendering;

/// <summary>How a place in the data is named to people: "Thành viên 1, số định danh cá nhân".</summary>
public static class FieldLabel
{
    /// <summary>The label of a pointer; the pointer itself when the form does not know it.</summary>
    public static string Of(FormSchema schema, string pointer, string language)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(pointer);
        var field = schema.Root;
        var parts = new List<string>();
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            if (field.Item is { } item && int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            {
                var name = field.ItemTitle?.In(language) ?? field.TitleIn(language);
                if (parts.Count > 0) parts.RemoveAt(parts.Count - 1);
                parts.Add(name + " " + (index + 1).ToString(CultureInfo.InvariantCulture));
                field = item;
            }
            else if (field.Fields.FirstOrDefault(f => f.Name == segment) is { } child)
            {
                parts.Add(child.TitleIn(language));
                field = child;
            }
            else if (field.Kind is FieldKind.Choices or FieldKind.Files) break;
            else return pointer;
        }

        return string.Join(", ", parts.Select((p, i) => i == 0 ? p : FormMessages.LowerFirst(p)));
    }
}
