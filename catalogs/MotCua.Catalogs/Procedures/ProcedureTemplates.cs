using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Catalogs.Seeding;
using MotCua.Catalogs.Statuses;
using MotCua.Engine.Model;

namespace MotCua.Catalogs.Procedures;

/// <summary>The beginnings a new procedure may have. To add one: a folder in <c>Seed/templates</c> and a line here.</summary>
public static class ProcedureTemplates
{
    /// <summary>Only a start and an end.</summary>
    public const string Blank = "trong";

    private const string UnitMark = "{{unit}}";

    private static readonly JsonSerializerOptions Indented = new(EngineJson.Options) { WriteIndented = true };

    public static IReadOnlyList<ProcedureTemplate> All { get; } =
    [
        new("tieu-chuan", new("Quy trình chuẩn", "Standard process"), new(
            "Tiếp nhận, phân công, thẩm định, phê duyệt, trả kết quả; có từ chối, bổ sung, trả lại.",
            "Intake, assignment, appraisal, approval, delivery; with refusal, supplement and return.")),
        new("mot-buoc", new("Một bước xử lý", "One handling step"), new(
            "Tiếp nhận, xử lý, trả kết quả.", "Intake, handling, delivery.")),
        new(Blank, new("Trống", "Blank"), new(
            "Chỉ có bắt đầu và kết thúc, tự vẽ các bước.", "Only a start and an end; you draw the steps.")),
    ];

    /// <summary>A bundle that begins like the template.</summary>
    /// <exception cref="ArgumentException">There is no such template.</exception>
    public static ProcedureBundle Make(string templateId, NewProcedure procedure)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        if (All.All(template => template.Id != templateId))
        {
            throw new ArgumentException($"There is no template '{templateId}'.", nameof(templateId));
        }

        var folder = $"templates/{templateId}/";
        var bundle = ProcedureBundle.Empty;
        foreach (var name in SeedFile.Names(folder))
        {
            var text = Encoding.UTF8.GetString(SeedFile.Bytes(name)).Replace(UnitMark, procedure.Unit, StringComparison.Ordinal);
            bundle = bundle.WithText(name[folder.Length..], text);
        }

        return Named(bundle, procedure).With("statuses.json", DefaultStatusDiagram.Utf8);
    }

    /// <summary>A copy of another procedure under a new code and name; everything else stays as it is.</summary>
    /// <exception cref="JsonException">The bundle's <c>procedure.json</c> is no JSON object.</exception>
    public static ProcedureBundle Copy(ProcedureBundle source, NewProcedure procedure)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(procedure);
        return Named(source, procedure);
    }

    private static ProcedureBundle Named(ProcedureBundle bundle, NewProcedure procedure)
    {
        var content = bundle.Find("procedure.json") ?? throw new JsonException("The bundle has no procedure.json.");
        var facts = JsonNode.Parse(content.Span) as JsonObject ?? throw new JsonException("procedure.json is no JSON object.");
        facts["code"] = procedure.Code;
        facts["name"] = JsonSerializer.SerializeToNode(procedure.Name, EngineJson.Options);
        facts["sector"] = procedure.Sector;
        facts["unit"] = procedure.Unit;
        return bundle.WithText("procedure.json", facts.ToJsonString(Indented) + "\n");
    }
}
