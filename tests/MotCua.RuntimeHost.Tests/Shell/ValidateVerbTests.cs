using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Engine.Model;
using MotCua.Engine.Time;
using MotCua.Testing;
using MotCua.Testing.Procedures;

namespace MotCua.RuntimeHost.Tests.Shell;

/// <summary>validate and simulate on the built program: exit codes, forms of the output.</summary>
public sealed class ValidateVerbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("motcua-validate-").FullName;

    private static string Sample => RepositoryRoot.Combine("samples", "procedures", "2.000815-chung-thuc-ban-sao");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>An exclusive gateway opens what a parallel one joins: the dossier waits for ever.</summary>
    private string Deadlock() => Save(Procedure.Named("Kẹt")
        .Start().UserTask("xet", s => s.Name("Xem xét").Role("DeskOfficer", "an-hoa").Outcomes("a", "b"))
        .Exclusive("tach").When("steps.xet.outcome = \"a\"").Task("mot").Parallel("gop").End()
        .MoveTo("tach").Otherwise().Task("hai").ConnectTo("gop").Build());

    private string Save(ProcedureBundle bundle)
    {
        foreach (var file in bundle.Files)
        {
            var path = Path.Combine(_folder, file.Key);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Value.ToArray());
        }

        return _folder;
    }

    [Fact]
    public async Task Validate_Deadlock_FailsAndShowsTheWayThere()
    {
        var bundle = Deadlock();

        var text = await HostProcess.RunAsync(["validate", bundle]);
        var sarif = await HostProcess.RunAsync(["validate", bundle, "--sarif", "--lang", "en"]);

        text.ExitCode.Should().Be(1, text.Output + text.Error);
        text.Output.Should().MatchRegex(@"process\.bpmn:\d+: lỗi MC-SND-\d{3}").And.Contain("  1. ").And.Contain("“Xem xét”");
        sarif.ExitCode.Should().Be(1);
        JsonNode.Parse(sarif.Output)!["runs"]![0]!["results"]!.AsArray()
            .Should().Contain(r => r!["ruleId"]!.GetValue<string>().StartsWith("MC-SND", StringComparison.Ordinal) && r["codeFlows"] != null);
    }

    [Fact]
    public async Task Validate_StepLongerThanTheLaw_FailsAndNamesTheStep()
    {
        var bundle = Save(Procedure.Named("Quá hạn").TimeLimit(1, TimeUnit.WorkingDay)
            .Start().UserTask("xet", s => s.Name("Xem xét").Role("DeskOfficer", "an-hoa").Status("Accepted").TimeLimit(481, TimeUnit.WorkingMinute)).End().Build());

        var text = await HostProcess.RunAsync(["validate", bundle]);
        var sarif = await HostProcess.RunAsync(["validate", bundle, "--sarif", "--lang", "en"]);

        text.ExitCode.Should().Be(1, text.Output + text.Error);
        text.Output.Should().MatchRegex(@"process\.bpmn(:\d+)?: lỗi MC-VER-011").And.Contain("Xem xét");
        sarif.ExitCode.Should().Be(1);
        JsonNode.Parse(sarif.Output)!["runs"]![0]!["results"]!.AsArray()
            .Should().Contain(r => r!["ruleId"]!.GetValue<string>() == "MC-VER-011" && r["level"]!.GetValue<string>() == "error");
    }

    [Fact]
    public async Task Validate_SampleAsJson_MayBePublishedAndTellsItsCoverage()
    {
        var run = await HostProcess.RunAsync(["validate", Sample, "--json"]);

        run.ExitCode.Should().Be(0, run.Output + run.Error);
        var report = JsonNode.Parse(run.Output)!;
        report["publishable"]!.GetValue<bool>().Should().BeTrue();
        report["scenarios"]!.AsArray().Should().HaveCount(5).And.OnlyContain(s => s!["passed"]!.GetValue<bool>());
        report["coverage"]!["covered"]!.GetValue<int>().Should().BePositive();
    }

    [Theory]
    [InlineData("--json", "--sarif")]
    [InlineData("--lang", "fr")]
    [InlineData("--data", "khong-co")]
    public async Task Validate_OptionsThatDoNotFit_AreSaidInOneLine(string first, string second)
    {
        var run = await HostProcess.RunAsync(["validate", Sample, first, second]);

        run.ExitCode.Should().Be(1);
        run.Error.Trim().Should().NotBeEmpty().And.NotContain("\n");
    }

    [Fact]
    public async Task Simulate_SampleWithSettings_PrintsATableOrJson()
    {
        var settings = Path.Combine(_folder, "simulation.json");
        await File.WriteAllTextAsync(settings, """{ "arrivals": { "counter": 1 }, "steps": { "tiepNhan": { "service": 10 } } }""");
        string[] verb = ["simulate", Sample, "--settings", settings, "--dossiers", "20", "--replications", "2"];

        var table = await HostProcess.RunAsync([.. verb, "--lang", "en"]);
        var json = await HostProcess.RunAsync([.. verb, "--json"]);

        table.ExitCode.Should().Be(0, table.Error);
        table.Output.Should().Contain("On time").And.Contain("BUSY").And.Contain("Supposed");
        table.Error.Should().Contain("replication 2 of 2");
        JsonDocument.Parse(json.Output).RootElement.GetProperty("arrived").GetInt32().Should().Be(40);
    }

    [Fact]
    public async Task Simulate_AgainstItself_ShowsNoDifference()
    {
        var run = await HostProcess.RunAsync(["simulate", Sample, "--compare", Sample, "--dossiers", "10", "--replications", "2"]);

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain("BẢN THỨ HAI").And.Contain("chưa thấy khác biệt rõ").And.NotContain("tốt hơn");
    }

    [Fact]
    public async Task Simulate_SettingsOfAnotherProcedure_AreRefusedWithTheirPlace()
    {
        var settings = Path.Combine(_folder, "simulation.json");
        await File.WriteAllTextAsync(settings, """{ "steps": { "khongCo": {} }, "dosiers": 3 }""");

        var run = await HostProcess.RunAsync(["simulate", Sample, "--settings", settings]);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("steps.khongCo").And.Contain("dosiers");
    }
}
