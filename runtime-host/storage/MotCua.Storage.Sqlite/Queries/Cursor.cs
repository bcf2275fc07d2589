using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace MotCua.Storage.Sqlite;

/// <summary>A place in an order: the sort values and the id of the last document of a page.</summary>
internal sealed record Cursor(IReadOnlyList<object?> Values, string Id)
{
    public string Encode(IReadOnlyList<SortField> sort) => Base64Url.EncodeToString(
        JsonSerializer.SerializeToUtf8Bytes(new object?[] { Signature(sort), Values, Id }));

    /// <exception cref="InvalidCursorException">The text is no cursor of this sort.</exception>
    public static Cursor Decode(string text, IReadOnlyList<SortField> sort)
    {
        try
        {
            using var json = JsonDocument.Parse(Base64Url.DecodeFromChars(text));
            var parts = json.RootElement;
            var values = parts[1].EnumerateArray().Select(ValueOf).ToArray();
            if (parts[0].GetString() == Signature(sort) && values.Length == sort.Count)
            {
                return new Cursor(values, parts[2].GetString() ?? throw new FormatException());
            }
        }
        catch (Exception error) when (
            error is FormatException or JsonException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw new InvalidCursorException("The cursor is not readable.", error);
        }

        throw new InvalidCursorException("The cursor belongs to another sort.");
    }

    private static string Signature(IReadOnlyList<SortField> sort)
    {
        var signature = new StringBuilder();
        foreach (var field in sort)
        {
            signature.Append(field.Descending ? '-' : '+').Append(field.Field);
        }

        return signature.ToString();
    }

    private static object? ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.TryGetInt64(out var whole) ? whole : value.GetDouble(),
        _ => throw new FormatException("Not a sort value."),
    };
}
