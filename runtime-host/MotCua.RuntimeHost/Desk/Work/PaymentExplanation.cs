using System.Text.Json.Nodes;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Desk.Work;

/// <summary>Says how a decision table came to an amount: what went in, and each decision's value with the rules that hit.</summary>
internal static class PaymentExplanation
{
    public static IReadOnlyList<string> Lines(JsonNode? explanation, Localizer texts)
    {
        var lines = new List<string>();
        foreach (var (name, value) in explanation?["inputs"] as JsonObject ?? [])
        {
            if (value is JsonValue)
            {
                lines.Add(texts["desk.payment.input", name, Shown(value)]);
            }
        }

        foreach (var decision in (explanation?["decisions"] as JsonArray ?? []).OfType<JsonObject>())
        {
            var rules = (decision["rules"] as JsonArray ?? []).Select(rule => rule?.ToString()).OfType<string>().ToList();
            var name = decision["name"]?.ToString() ?? decision["id"]?.ToString() ?? "";
            lines.Add(rules.Count == 0
                ? texts["desk.payment.decision", name, Shown(decision["value"])]
                : texts["desk.payment.rule", name, Shown(decision["value"]), string.Join(", ", rules)]);
        }

        return lines;
    }

    private static string Shown(JsonNode? value) =>
        value is JsonValue number && number.TryGetValue<decimal>(out var amount) ? Formats.Number(amount) : value?.ToString() ?? "";
}
