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
            yield return Error("MC-DSGN-001", "code", new("Thủ tục chưa có mã.", "The procedure has no code."), new("Nhập mã quốc gia, ví dụ 2.000815.", "Enter its national code, for example 2.000815."));
        }

        if (string.IsNullOrWhiteSpace(Text((facts["name"] as JsonObject)?["vi"])))
        {
            yield return Error("MC-DSGN-002", "name", new("Thủ tục chưa có tên.", "The procedure has no name."), new("Nhập tên thủ tục.", "Enter its name."));
        }

        if (Text(facts["sector"]) is var sector && sectors.All(s => s.Code != sector))
        {
            yield return Error("MC-DSGN-003", "sector", new($"Không có lĩnh vực “{sector}”.", $"There is no sector “{sector}”."), new("Chọn một lĩnh vực trong danh mục.", "Choose a sector of the list."));
        }

        if (Text(facts["unit"]) is var unit && organisation.Unit(unit) is null)
        {
            yield return Error("MC-DSGN-004", "unit", new($"Không có cơ quan “{unit}”.", $"There is no agency “{unit}”."), new("Chọn cơ quan giải quyết.", "Choose the competent agency."));
        }

        if (string.IsNullOrWhiteSpace(Text((facts["name"] as JsonObject)?["en"])))
        {
            yield return Error("MC-DSGN-005", "name", new("Thủ tục chưa có tên tiếng Anh.", "The procedure has no English name."), new("Nhập tên tiếng Anh để trang tiếng Anh đầy đủ.", "Enter it, so that the English pages are complete.")) with { Severity = Severity.Warning };
        }
    }

    private static DesignerFinding Error(string code, string element, LocalText text, LocalText mend)
        => new(code, Severity.Error, FindingTabs.Facts, element, File, text, mend, []);

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
