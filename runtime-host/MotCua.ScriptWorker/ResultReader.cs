using System.Globalization;
using System.Text.Json.Nodes;
using Jint;
using Jint.Native;
using Jint.Native.Array;
using Jint.Native.Date;
using Jint.Native.Object;
using Jint.Runtime;

namespace MotCua.ScriptWorker;

/// <summary>Takes what a script returned as JSON, and nothing but JSON: no functions, cycles, NaN or endless depth.</summary>
internal sealed class ResultReader(int mostBytes)
{
    private const int MostDepth = 32;
    private readonly HashSet<ObjectInstance> _above = [];
    private int _size;

    /// <summary>The object; nothing returned counts as an empty one.</summary>
    /// <exception cref="ResultException">It is no JSON object, or too large.</exception>
    public JsonObject Read(JsValue value)
    {
        if (value.IsUndefined() || value.IsNull())
        {
            return [];
        }

        return value.IsObject() && !value.IsArray() && !value.IsDate() && Convert(value, "result", 0) is JsonObject result
            ? result
            : throw new ResultException($"A script returns an object, not {Kind(value)}.");
    }

    private JsonNode? Convert(JsValue value, string path, int depth)
    {
        Count(8);
        switch (value.Type)
        {
            case Types.Undefined or Types.Null:
                return null;
            case Types.Boolean:
                return JsonValue.Create(value.AsBoolean());
            case Types.String:
                Count(value.AsString().Length);
                return JsonValue.Create(value.AsString());
            case Types.Number:
                var number = value.AsNumber();
                return double.IsFinite(number) ? Number(number) : throw new ResultException($"{path} is {number.ToString(CultureInfo.InvariantCulture)}, which is not JSON.");
            case Types.Object:
                return Convert(value.AsObject(), path, depth);
            default:
                throw new ResultException($"{path} is {Kind(value)}, which is not JSON.");
        }
    }

    private JsonNode Convert(ObjectInstance value, string path, int depth)
    {
        if (depth > MostDepth || !_above.Add(value))
        {
            throw new ResultException(depth > MostDepth ? $"{path} is nested too deeply." : $"{path} contains itself.");
        }

        JsonNode node = value switch
        {
            DateInstance date => Moment(date, path),
            ArrayInstance array => Array(array, path, depth),
            _ when value.Class is "Object" or "Error" => Object(value, path, depth),
            _ => throw new ResultException($"{path} is a {value.Class}, which is not JSON."),
        };
        _above.Remove(value);
        return node;
    }

    private JsonArray Array(ArrayInstance array, string path, int depth)
    {
        var length = (uint)array.Get("length").AsNumber();
        Count(length > int.MaxValue ? int.MaxValue : (int)length);
        var items = new JsonArray();
        for (var i = 0u; i < length; i++)
        {
            var name = i.ToString(CultureInfo.InvariantCulture);
            items.Add(Convert(array.Get(name), $"{path}[{name}]", depth + 1));
        }

        return items;
    }

    private JsonObject Object(ObjectInstance value, string path, int depth)
    {
        var result = new JsonObject();
        foreach (var (name, property) in value.GetOwnProperties().ToList())
        {
            // As JSON.stringify does: what is undefined is left out.
            if (property.Enumerable == true && value.Get(name) is var member && !member.IsUndefined())
            {
                Count(name.Length);
                result[name] = Convert(member, $"{path}.{name}", depth + 1);
            }
        }

        return result;
    }

    private static JsonValue Moment(DateInstance date, string path) => double.IsFinite(date.PrimitiveValue)
        ? JsonValue.Create(date.ToDateTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture))
        : throw new ResultException($"{path} is no date.");

    // Whole numbers stay whole: 3, not 3.0.
    private static JsonValue Number(double number)
        => Math.Abs(number) < 1e15 && Math.Floor(number) == number ? JsonValue.Create((long)number) : JsonValue.Create(number);

    private static string Kind(JsValue value) => value.IsArray() ? "an array"
        : value.IsDate() ? "a date"
        : value.IsObject() ? $"a {value.AsObject().Class}"
        : $"a {value.Type.ToString().ToLowerInvariant()}";

    private void Count(int bytes)
    {
        _size = bytes > mostBytes - _size ? throw new ResultException($"The result is larger than {mostBytes} bytes.") : _size + bytes;
    }
}
