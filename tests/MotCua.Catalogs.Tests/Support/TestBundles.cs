using System.Text.Json;
using MotCua.Catalogs.Procedures;
using MotCua.Catalogs.Statuses;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;

namespace MotCua.Catalogs.Tests.Support;

/// <summary>Small bundles, and a compiler that reads their facts only: what a process means is not the catalogue's
/// concern.</summary>
internal static class TestBundles
{
    public static Editor Author { get; } = new("quantri1", "Hoàng Gia Bảo");

    public static ProcedureBundle Of(
        string code = "1.000001",
        string name = "Đăng ký khai sinh",
        string sector = "ho-tich",
        string serviceLevel = "full",
        string summary = "Cấp Giấy khai sinh",
        string[]? tags = null) =>
        ProcedureBundle.Empty.WithText("procedure.json", JsonSerializer.Serialize(new
        {
            code,
            name = new { vi = name, en = "Name" },
            summary = new { vi = summary },
            sector,
            authorityLevel = "commune",
            serviceLevel,
            unit = "an-hoa",
            tags = tags ?? [],
        }));

    public static PublishRequest Publish(ProcedureBundle bundle, string note = "Ban hành lần đầu") =>
        new() { Bundle = bundle, Note = note, By = Author };

    public static CompileResult Compile(ProcedureBundle bundle)
    {
        var facts = JsonSerializer.Deserialize<ProcedureFacts>(bundle.Find("procedure.json")!.Value.Span, EngineJson.Strict)!;
        return facts.Code.Length == 0
            ? new CompileResult(null, [Finding.Error("MC-TEST-001")])
            : new CompileResult(
                new CompiledProcedure
                {
                    Facts = facts,
                    Process = new ProcessDefinition("p", "p", [], []),
                    Statuses = DefaultStatusDiagram.Value,
                    Decisions = new Dictionary<string, Engine.Dmn.DmnModel>(),
                    Forms = new Dictionary<string, System.Text.Json.Nodes.JsonObject>(),
                    Slips = new Dictionary<string, string>(),
                    Scenarios = [],
                    VersionHash = bundle.VersionHash,
                },
                [Finding.Warning("MC-TEST-002")]);
    }
}
