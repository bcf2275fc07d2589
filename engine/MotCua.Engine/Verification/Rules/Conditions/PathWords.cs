using System.Text.Json.Nodes;

namespace MotCua.Engine.Verification.Rules.Conditions;

/// <summary>What people call a path: the title of a form's field, a step's outcome; else the path itself.</summary>
internal static class PathWords
{
    public static string Of(VerificationSubject subject, string path, string language)
    {
        var parts = path.Split('.');
        return parts switch
        {
            ["data", ..] => Title(subject, subject.Facts.Form, parts[1..], language) ?? path,
            ["steps", var step, "outcome"] when subject.Process.Find(step) is { } node => (language == "en" ? "outcome of “" : "kết luận của “") + node.Name + "”",
            ["steps", var step, "data", ..] => Title(subject, subject.Process.Find(step)?.Settings.Form, parts[3..], language) ?? path,
            _ => path,
        };
    }

    private static string? Title(VerificationSubject subject, string? form, IEnumerable<string> path, string language)
    {
        JsonNode? at = form is not null && subject.Forms.TryGetValue(form, out var schema) ? schema : null;
        foreach (var part in path)
        {
            at = (at as JsonObject)?["properties"]?[part];
        }

        return at is JsonObject field && !ReferenceEquals(at, subject.Forms.GetValueOrDefault(form ?? "")) ? (language == "en" ? field["x-titleEn"] : null)?.ToString() ?? field["title"]?.ToString() : null;
    }
}
