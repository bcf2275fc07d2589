using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;

namespace MotCua.Engine.Simulation.Running;

/// <summary>Fills a form by its schema: something of the right type in every field.</summary>
internal static class SampleForm
{
    private const string Staff = "staff:";

    public static JsonObject Make(JsonObject schema, IOrganisation people, ref RandomStream random)
    {
        var form = new JsonObject();
        foreach (var (name, field) in schema["properties"] as JsonObject ?? [])
        {
            form[name] = Value(field as JsonObject ?? [], people, ref random);
        }

        return form;
    }

    /// <summary>The form with other officers in the fields that choose one.</summary>
    public static JsonObject WithOfficers(JsonObject form, JsonObject schema, IOrganisation people, ref RandomStream random)
    {
        JsonObject? changed = null;
        foreach (var (name, field) in schema["properties"] as JsonObject ?? [])
        {
            if (form.ContainsKey(name) && Officer(field as JsonObject ?? [], people, ref random) is { } officer)
            {
                changed ??= form.DeepClone().AsObject();
                changed[name] = officer;
            }
        }

        return changed ?? form;
    }

    private static JsonNode? Value(JsonObject field, IOrganisation people, ref RandomStream random)
    {
        if (Officer(field, people, ref random) is { } officer)
        {
            return officer;
        }

        if (field["const"] is { } constant)
        {
            return constant.DeepClone();
        }

        if (Choices(field) is { Count: > 0 } choices)
        {
            return choices[random.Index(choices.Count)]?.DeepClone();
        }

        return Text(field["type"]) switch
        {
            "object" => Make(field, people, ref random),
            "array" => new JsonArray(Value(field["items"] as JsonObject ?? [], people, ref random)),
            "boolean" => random.Next() < 0.5,
            "integer" => (long)Number(field, ref random),
            "number" => Math.Round(Number(field, ref random), 1),
            _ => Text(field["format"]) switch { "date" => "2026-01-05", "date-time" => "2026-01-05T08:00:00+07:00", "email" => "mau@example.vn", _ => "mẫu" },
        };
    }

    private static JsonValue? Officer(JsonObject field, IOrganisation people, ref RandomStream random)
    {
        if (Text(field["x-catalog"]) is not { } catalog || !catalog.StartsWith(Staff, StringComparison.Ordinal))
        {
            return null;
        }

        var staff = people.Holding(CandidateKeys.Unit(catalog[Staff.Length..]));
        return staff.Count == 0 ? null : JsonValue.Create(staff[random.Index(staff.Count)].Id);
    }

    private static List<JsonNode?> Choices(JsonObject field)
        => field["enum"] is JsonArray values ? [.. values]
            : field["oneOf"] is JsonArray one ? [.. one.OfType<JsonObject>().Select(o => o["const"]).Where(c => c is not null)] : [];

    private static double Number(JsonObject field, ref RandomStream random)
    {
        var least = Bound(field["minimum"]) ?? 1;
        var most = Math.Max(least, Bound(field["maximum"]) ?? least + 9);
        return Math.Floor(least + (random.Next() * (most - least + 1)));
    }

    private static double? Bound(JsonNode? node) => node is JsonValue value && value.TryGetValue<double>(out var number) ? number : null;

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
