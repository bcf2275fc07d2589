using System.Text.Json;
using System.Xml.Linq;
using MotCua.Catalogs.Procedures;
using MotCua.Catalogs.Statuses;
using MotCua.Engine.Model;

namespace MotCua.Catalogs.Tests.Procedures;

public sealed class ProcedureTemplateTests
{
    private static readonly NewProcedure New =
        new("1.234567", new LocalText("Thủ tục mới", "New procedure"), "ho-tich", "an-hoa");

    public static TheoryData<string> Templates => [.. ProcedureTemplates.All.Select(template => template.Id)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Template_Made_HoldsReadableFactsUnderTheNewNameAndTheDefaultStatuses(string template)
    {
        var bundle = ProcedureTemplates.Make(template, New);

        var facts = JsonSerializer.Deserialize<ProcedureFacts>(bundle.Find("procedure.json")!.Value.Span, EngineJson.Strict)!;
        facts.Should().BeEquivalentTo(new { Code = "1.234567", Name = New.Name, Sector = "ho-tich", Unit = "an-hoa" });
        bundle.Find($"forms/{facts.Form}.schema.json").Should().NotBeNull();
        bundle.Find(facts.Statuses)!.Value.ToArray().Should().Equal(DefaultStatusDiagram.Utf8.ToArray());
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Template_Made_HasAProcessWithAShapeForEachNode(string template)
    {
        var bundle = ProcedureTemplates.Make(template, New);
        XNamespace bpmn = "http://www.omg.org/spec/BPMN/20100524/MODEL";
        XNamespace di = "http://www.omg.org/spec/BPMN/20100524/DI";

        var document = XDocument.Parse(System.Text.Encoding.UTF8.GetString(bundle.Find("process.bpmn")!.Value.Span));

        var elements = document.Descendants(bpmn + "process").Elements().Select(element => element.Attribute("id")!.Value).ToList();
        var shown = document.Descendants().Where(element => element.Name == di + "BPMNShape" || element.Name == di + "BPMNEdge")
            .Select(element => element.Attribute("bpmnElement")!.Value);
        shown.Should().BeEquivalentTo(elements);
        document.ToString().Should().NotContain("{{");
    }

    [Fact]
    public void Copy_OfABundle_ChangesOnlyCodeNameSectorAndUnit()
    {
        var source = ProcedureTemplates.Make("tieu-chuan", New);

        var copy = ProcedureTemplates.Copy(source, New with { Code = "9.9" });

        copy.Files.Where(file => file.Key != "procedure.json").Should().Equal(source.Files.Where(file => file.Key != "procedure.json"));
        copy.VersionHash.Should().NotBe(source.VersionHash);
    }

    [Fact]
    public void Template_Unknown_IsRefused()
    {
        var act = () => ProcedureTemplates.Make("khong-co", New);

        act.Should().Throw<ArgumentException>();
    }
}
