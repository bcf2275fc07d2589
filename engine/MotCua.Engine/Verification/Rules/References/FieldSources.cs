using System.Text.Json.Nodes;
using MotCua.Engine.Feel;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.References;

/// <summary>
/// MC-REF-008: a field's list is the staff of a unit that the organisation of today does not have. MC-REF-009: a field's
/// first value comes from something that neither the applicant nor the dossier nor the application has, so that it stays empty.
/// </summary>
internal static class FieldSources
{
    private const string StaffOf = "staff:";

    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from form in subject.Forms.OrderBy(f => f.Key, StringComparer.Ordinal)
           from field in Fields(form.Value, null)
           from finding in Lists(subject, field).Concat(FirstValues(subject, field))
           select finding.At($"forms/{form.Key}.schema.json");

    private static IEnumerable<Finding> Lists(VerificationSubject subject, (string Name, JsonObject Schema) field)
    {
        if (Text(field.Schema, "x-catalog") is { } list && list.StartsWith(StaffOf, StringComparison.Ordinal)
            && subject.People is { } people && people.UnitName(list[StaffOf.Length..]) is null)
        {
            yield return Finding.Warning("MC-REF-008", field.Name.Split('.')[0], ("field", field.Name), ("id", list[StaffOf.Length..]));
        }
    }

    private static IEnumerable<Finding> FirstValues(VerificationSubject subject, (string Name, JsonObject Schema) field)
    {
        if (Text(field.Schema, "x-prefill") is not { } path || subject.Names is not { } names)
        {
            yield break;
        }

        // What pages fill first values from: the applicant, the dossier's code and status, at a step also the application.
        var form = names.TryGet("data", out var data) ? data : FeelType.Any;
        string[] all =
        [
            .. names.TryGet("applicant", out var applicant) ? applicant.Fields.Select(f => $"applicant.{f.Key}") : [],
            "dossier.code", "dossier.status",
            .. form.Fields.Select(f => $"application.{f.Key}"),
        ];
        var parts = path.Split('.');
        var known = all.Contains(string.Join('.', parts.Take(2))) || (parts[0] == "application" && form.Fields.Length == 0);
        if (!known)
        {
            var meant = Nearest.Of(path, all);
            yield return Finding.Warning(
                "MC-REF-009",
                field.Name.Split('.')[0],
                ("field", field.Name),
                ("path", path),
                ("meant", meant is null ? "" : $" Có phải “{meant}”?"),
                ("meantEn", meant is null ? "" : $" Did you mean “{meant}”?"));
        }
    }

    private static IEnumerable<(string Name, JsonObject Schema)> Fields(JsonObject schema, string? above)
    {
        foreach (var (name, value) in schema["properties"] as JsonObject ?? [])
        {
            if (value is JsonObject field)
            {
                var full = above is null ? name : $"{above}.{name}";
                yield return (full, field);
                foreach (var inner in Fields(field, full).Concat(field["items"] is JsonObject items ? Fields(items, full) : []))
                {
                    yield return inner;
                }
            }
        }
    }

    private static string? Text(JsonObject schema, string name) => schema[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
