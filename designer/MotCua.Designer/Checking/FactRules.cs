using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Catalogs.Organisations;
using MotCua.Catalogs.Sectors;
using MotCua.Engine.Model;

namespace MotCua.Designer.Checking;

/// <summary>What the facts must say about the world outside the bundle: a code, a name, a sector and an agency that exist.</summary>
internal static class FactRules
{
    private const string File = "procedure.json";

    public static IEnumerable<DesignerFinding> Check(ProcedureBundle bundle, Organisation organisation, IReadOnlyList<Sector> sectors)
    {
        if (Read(bundle) is not { } facts)
        {
            yield break;
        }

        if (string.IsNullOrWhiteSpace(Text(facts["code"])))
        {
            yield return Found("MC-DSGN-001", "code");
        }

        if (string.IsNullOrWhiteSpace(Text((facts["name"] as JsonObject)?["vi"])))
        {
            yield return Found("MC-DSGN-002", "name");
        }

        if (Text(facts["sector"]) is var sector && sectors.All(s => s.Code != sector))
        {
            yield return Found("MC-DSGN-003", "sector", ("sector", sector));
        }

        if (Text(facts["unit"]) is var unit && organisation.Unit(unit) is null)
        {
            yield return Found("MC-DSGN-004", "unit", ("unit", unit));
        }

        if (string.IsNullOrWhiteSpace(Text((facts["name"] as JsonObject)?["en"])))
        {
            yield return Found("MC-DSGN-005", "name") with { Severity = Severity.Warning };
        }
    }

    private static DesignerFinding Found(string code, string element, params (string Name, string? Value)[] args)
        => DesignerTexts.Finding(code, Severity.Error, FindingTabs.Facts, element, File, args);

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static JsonObject? Read(ProcedureBundle bundle)
    {
        try
        {
            return bundle.Find(File) is { } content ? JsonNode.Parse(content.Span) as JsonObject : null;
        }
        catch (JsonException)
        {
            // The compiler says what is wrong with the file.
            return null;
        }
    }
}
