using System.Globalization;
using System.Text.Json.Nodes;

namespace MotCua.Forms;

/// <summary>One place in the data where a field stands; in a list there is one per item.</summary>
/// <param name="Pointer">The place.</param>
/// <param name="Parent">The object or array that holds the value.</param>
/// <param name="Key">The key or index in the parent.</param>
/// <param name="Item">The value of the nearest list item around it, or null outside lists.</param>
/// <param name="Index">That item's index, from 0.</param>
internal sealed record FieldInstance(string Pointer, JsonNode Parent, string Key, JsonNode? Item, int Index)
{
    public JsonNode? Value => Parent is JsonArray array ? array[Position] : Parent[Key];

    private int Position => int.Parse(Key, CultureInfo.InvariantCulture);

    /// <summary>Every place of a field whose groups exist.</summary>
    public static IEnumerable<FieldInstance> Of(FormField field, JsonObject data)
    {
        var segments = field.Path.Replace("[]", ".[]", StringComparison.Ordinal).Split('.');
        return Walk(data, segments, 0, "", null, -1);
    }

    /// <summary>Takes the value away; says whether there was one. List items cannot be hidden one by one.</summary>
    public bool Remove() => Parent is JsonObject o && o.Remove(Key);

    /// <summary>Puts a value, or takes it away when null.</summary>
    public void Set(JsonNode? value)
    {
        if (Parent is JsonArray array) array[Position] = value;
        else if (value is null) Remove();
        else ((JsonObject)Parent)[Key] = value;
    }

    /// <summary>Writes at a pointer, making the groups on the way.</summary>
    public static void Write(JsonObject root, string pointer, JsonNode? value)
    {
        var segments = pointer.Split('/').Skip(1).ToList();
        JsonNode at = root;
        foreach (var segment in segments.SkipLast(1))
        {
            var next = at is JsonArray array ? array[int.Parse(segment, CultureInfo.InvariantCulture)] : at[segment];
            if (next is null && at is JsonObject group) group[segment] = next = new JsonObject();
            if (next is not (JsonObject or JsonArray)) return;
            at = next;
        }

        if (at is JsonObject parent)
        {
            if (value is null) parent.Remove(segments[^1]);
            else parent[segments[^1]] = value;
        }
    }

    /// <summary>The node at a pointer, or null.</summary>
    public static JsonNode? Read(JsonNode? root, string pointer)
    {
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            root = root switch
            {
                JsonObject o => o[segment],
                JsonArray a when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < a.Count => a[i],
                _ => null,
            };
        }

        return root;
    }

    private static IEnumerable<FieldInstance> Walk(JsonNode? node, string[] segments, int at, string pointer, JsonNode? item, int index)
    {
        var isLast = at == segments.Length - 1;
        if (segments[at] == "[]")
        {
            if (node is not JsonArray array) yield break;
            for (var i = 0; i < array.Count; i++)
            {
                var here = FormPath.Item(pointer, i);
                if (isLast) yield return new FieldInstance(here, array, i.ToString(CultureInfo.InvariantCulture), array[i], i);
                else foreach (var deeper in Walk(array[i], segments, at + 1, here, array[i], i)) yield return deeper;
            }
        }
        else if (node is JsonObject group)
        {
            var here = FormPath.Child(pointer, segments[at]);
            if (isLast) yield return new FieldInstance(here, group, segments[at], item, index);
            else foreach (var deeper in Walk(group[segments[at]], segments, at + 1, here, item, index)) yield return deeper;
        }
    }
}
