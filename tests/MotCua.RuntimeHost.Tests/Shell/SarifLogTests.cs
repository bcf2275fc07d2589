using System.Text.Json.Nodes;
using MotCua.Designer.Checking;
using MotCua.Designer.Publishing;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Cli.Validating;

namespace MotCua.RuntimeHost.Tests.Shell;

/// <summary>Reports as SARIF 2.1.0 and as text: what the standard asks for, and the way to a fault in both.</summary>
public sealed class SarifLogTests
{
    private static readonly DesignerFinding Stuck = new(
        "MC-VER-002", Severity.Error, "process", "duyet", "process.bpmn", new LocalText("Hồ sơ kẹt ở “Duyệt”.", "A dossier stays at “Approve”."), new LocalText("Nối tiếp.", "Draw a flow on."), [])
    {
        Line = 12,
        Column = 5,
        ElementName = new LocalText("“Duyệt”", "“Approve”"),
        Trace = new DesignerTrace(
        [
            new(TraceStepKind.Start, "batDau", null, ["f1"], ["tach"], [], new LocalText("Hồ sơ bắt đầu.", "The dossier begins.")),
            new(TraceStepKind.Complete, "duyet", "ok", ["f2"], ["gop"], [], new LocalText("Cán bộ duyệt.", "The officer approves.")),
        ]),
    };

    private static readonly DesignerFinding Remark = new(
        "MC-SCN-002", Severity.Warning, "scenarios", null, null, new LocalText("Chưa có kịch bản.", "No scenario."), new LocalText("", ""), []);

    private static JsonNode Log(string bundle = "goi thu/muc") => JsonNode.Parse(SarifLog.Write(new PublishingReport([Remark, Stuck], ScenarioReport.None, "process.bpmn"), bundle, "en"))!;

    [Fact]
    public void Write_AnyReport_HasWhatTheStandardRequires()
    {
        var log = Log();

        log["version"]!.GetValue<string>().Should().Be("2.1.0");
        log["$schema"]!.GetValue<string>().Should().Contain("sarif-2.1.0");
        var run = log["runs"]!.AsArray().Should().ContainSingle().Which!;
        run["tool"]!["driver"]!["name"]!.GetValue<string>().Should().Be("MotCua");
        run["language"]!.GetValue<string>().Should().MatchRegex("^[a-z]{2}-[A-Z]{2}$");
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        rules.Select(r => r!["id"]!.GetValue<string>()).Should().Equal("MC-SCN-002", "MC-VER-002");
        foreach (var rule in rules)
        {
            rule!["help"]!["text"]!.GetValue<string>().Should().NotBeNullOrWhiteSpace();
            rule["shortDescription"]!["text"]!.GetValue<string>().Should().NotContain("{");
        }

        foreach (var result in run["results"]!.AsArray())
        {
            var index = result!["ruleIndex"]!.GetValue<int>();
            rules[index]!["id"]!.GetValue<string>().Should().Be(result["ruleId"]!.GetValue<string>());
            result["level"]!.GetValue<string>().Should().BeOneOf("error", "warning", "note");
            result["message"]!["text"]!.GetValue<string>().Should().NotBeNullOrWhiteSpace();
            result["locations"]!.AsArray().Should().ContainSingle();
        }
    }

    [Fact]
    public void Write_FindingWithAPlace_NamesFileRegionAndElement()
    {
        var result = Log()["runs"]![0]!["results"]![0]!;

        result["ruleId"]!.GetValue<string>().Should().Be("MC-VER-002", "errors come first");
        var location = result["locations"]![0]!;
        location["physicalLocation"]!["region"]!["startLine"]!.GetValue<int>().Should().Be(12);
        location["physicalLocation"]!["region"]!["startColumn"]!.GetValue<int>().Should().Be(5);
        location["logicalLocations"]![0]!["fullyQualifiedName"]!.GetValue<string>().Should().Be("duyet");
        location["logicalLocations"]![0]!["name"]!.GetValue<string>().Should().Be("“Approve”");
    }

    [Fact]
    public void Write_Trace_IsACodeFlowStepByStep()
    {
        var steps = Log()["runs"]![0]!["results"]![0]!["codeFlows"]![0]!["threadFlows"]![0]!["locations"]!.AsArray();

        steps.Select(s => s!["location"]!["message"]!["text"]!.GetValue<string>()).Should().Equal("The dossier begins.", "The officer approves.");
        steps.Should().OnlyContain(s => s!["location"]!["physicalLocation"]!["artifactLocation"]!["uri"] != null);
    }

    [Fact]
    public void Write_FolderGivenRelatively_StaysRelativeAndEscaped()
    {
        var folder = Directory.CreateTempSubdirectory("motcua sarif ");
        try
        {
            Uri(Log(folder.FullName)).Should().StartWith("file:///").And.EndWith("/process.bpmn").And.NotContain(" ");
            Uri(Log("gói.zip")).Should().Be("g%C3%B3i.zip", "a file inside a zip has no address");
        }
        finally
        {
            folder.Delete();
        }

        static string Uri(JsonNode log) => log["runs"]![0]!["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!.GetValue<string>();
    }

    [Fact]
    public void Print_FindingWithATrace_NumbersItsStepsInWords()
    {
        var text = new StringWriter();

        FindingsText.Print([Remark, Stuck], text, "vi");

        text.ToString().ReplaceLineEndings("\n").Should().Be("""
            process.bpmn:12: lỗi MC-VER-002 “Duyệt”: Hồ sơ kẹt ở “Duyệt”.
                Cách sửa: Nối tiếp.
                Đường dẫn đến đó:
                  1. Hồ sơ bắt đầu.
                  2. Cán bộ duyệt.
            cảnh báo MC-SCN-002: Chưa có kịch bản.
            1 lỗi, 1 cảnh báo, 0 ghi chú.

            """.ReplaceLineEndings("\n"));
    }
}
