using System.Text.Json.Nodes;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Kernel.Expressions;

/// <summary>
/// Variables as JSON that keeps their FEEL types: a date, time or duration is an object with one member that names the
/// type, for example <c>{"@date":"2026-11-20"}</c>. Everything else is plain JSON.
/// </summary>
internal static class VariableCodec
{
    private static readonly (string Name, FeelTypeKind Kind, FeelType Type)[] Temporal =
    [
        ("@date", FeelTypeKind.Date, FeelType.Date),
        ("@time", FeelTypeKind.Time, FeelType.Time),
        ("@dateTime", FeelTypeKind.DateTime, FeelType.DateTime),
        ("@daysTimeDuration", FeelTypeKind.DaysTimeDuration, FeelType.DaysTimeDuration),
        ("@yearsMonthsDuration", FeelTypeKind.YearsMonthsDuration, FeelType.YearsMonthsDuration),
    ];

    public static JsonNode? Write(FeelValue value) => value switch
    {
        FeelList list => new JsonArray([.. list.Items.Select(Write)]),
        FeelContext context => new JsonObject(context.Entries.Select(e => KeyValuePair.Create(e.Key, Write(e.Value)))),
        _ => Array.Find(Temporal, t => t.Kind == value.Kind) is { Name: not null } temporal
            ? new JsonObject { [temporal.Name] = value.ToString() }
            : value.ToJson(),
    };

    public static FeelValue Read(JsonNode? node) => node switch
    {
        JsonArray array => new FeelList(array.Select(Read)),
        JsonObject { Count: 1 } single when Typed(single) is { } value => value,
        JsonObject o => FeelContext.Of(o.Select(p => KeyValuePair.Create(p.Key, Read(p.Value)))),
        _ => FeelValue.FromJson(node),
    };

    /// <summary>The text of a date, time or duration as it is written here; null for anything else.</summary>
    internal static string? TemporalText(JsonObject o)
        => o.Count == 1 && o.First() is { Value: JsonValue value } single && Array.Exists(Temporal, t => t.Name == single.Key) && value.TryGetValue<string>(out var text)
            ? text
            : null;

    private static FeelValue? Typed(JsonObject single)
    {
        var (name, node) = single.First();
        return Array.Find(Temporal, t => t.Name == name) is { Name: not null } temporal ? FeelValue.FromJson(node, temporal.Type) : null;
    }
}
