using System.Text.Json.Nodes;
using MotCua.Catalogs.Procedures;
using MotCua.Designer.Checking;
using MotCua.Designer.Tests.Support;
using MotCua.Engine.Time;
using MotCua.Testing;
using MotCua.Testing.Procedures;

namespace MotCua.Designer.Tests;

public sealed class CheckApiTests
{
    private static ProcedureBuilder Steps(int minutes) => Procedure.Named("Kiểm tra").TimeLimit(1, TimeUnit.WorkingDay).Start()
        .UserTask("handle", t => t.Role("Handler").Status("Processing").TimeLimit(minutes, TimeUnit.WorkingMinute).Allow("supplement")).End("end", "Stopped");

    private static JsonNode? Find(JsonNode check, string code) => check["findings"]!.AsArray().FirstOrDefault(f => f!["code"]!.ToString() == code);

    [Fact]
    public async Task Check_UnsavedChange_IsJudgedAndNotStored()
    {
        await using var world = await DesignerWorld.OpenAsync();
        var id = await world.NewAsync(Steps(60).Build());

        var check = await world.PostAsync($"/drafts/{id}/check", new { sequence = 7, files = new[] { new { path = "process.bpmn", text = Steps(481).Bpmn() } } }, world.Analyst);
        var stored = await world.PostAsync($"/drafts/{id}/check", new { sequence = 8 });

        check["sequence"]!.GetValue<int>().Should().Be(7);
        var exceeded = Find(check, "MC-VER-011")!;
        exceeded["tab"]!.ToString().Should().Be("process");
        exceeded["severity"]!.ToString().Should().Be("error");
        exceeded["path"]!.AsArray().Select(p => p!.ToString()).Should().Equal("handle");
        exceeded["text"]!["vi"]!.ToString().Should().Contain("8 giờ 1 phút");
        exceeded["mend"]!["en"]!.ToString().Should().Contain("1 min");
        check["timing"]!["minutes"]!.GetValue<int>().Should().Be(481);
        check["timing"]!["limitMinutes"]!.GetValue<int>().Should().Be(480);
        check["timing"]!["exceeds"]!.GetValue<bool>().Should().BeTrue();
        check["timing"]!["steps"]![0]!["minutes"]!.GetValue<int>().Should().Be(481);
        exceeded["trace"].Should().BeNull();
        exceeded["mends"]![0]!["kind"]!.ToString().Should().Be("setTimeLimit");
        exceeded["mends"]![0]!["value"]!.ToString().Should().Be("480");
        Find(stored, "MC-VER-011").Should().BeNull();
    }

    [Fact]
    public async Task Check_GivenUp_StopsWithoutAnAnswer()
    {
        await using var world = await DesignerWorld.OpenAsync();
        using var given = new CancellationTokenSource();
        await given.CancelAsync();

        var check = () => world.Get<CheckService>().CheckAsync(Steps(60).Build(), given.Token);

        await check.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task Check_Deadlock_CarriesTheWayThereInWordsAndAMend()
    {
        await using var world = await DesignerWorld.OpenAsync();
        var id = await world.NewAsync(Procedure.Named("Kẹt").TimeLimit(1, TimeUnit.WorkingDay).Start()
            .UserTask("handle", t => t.Name("Xử lý").Role("Handler").Status("Processing").TimeLimit(60, TimeUnit.WorkingMinute).Outcomes("mot", "hai").Allow("supplement"))
            .Exclusive("split").When("steps.handle.outcome = \"mot\"").UserTask("ask", t => t.Name("Lấy ý kiến").Role("Handler").TimeLimit(60, TimeUnit.WorkingMinute))
            .Parallel("join").End("end", "Settled").MoveTo("split").Otherwise().ConnectTo("join").Build());

        var stuck = Find(await world.PostAsync($"/drafts/{id}/check", new { }), "MC-SND-001")!;

        stuck["elementId"]!.ToString().Should().Be("join");
        stuck["severity"]!.ToString().Should().Be("error");
        var steps = stuck["trace"]!["steps"]!.AsArray();
        steps[0]!["kind"]!.ToString().Should().Be("start");
        steps[^1]!["tokens"]!.AsArray().Select(t => t!.ToString()).Should().Contain("join");
        steps.Select(s => s!["sentence"]!["vi"]!.ToString()).Should().Contain(s => s.StartsWith("Cán bộ hoàn thành “Xử lý” với kết luận", StringComparison.Ordinal));
        steps.Select(s => s!["sentence"]!["en"]!.ToString()).Should().OnlyContain(s => s.EndsWith('.'));
        stuck["mends"]![0]!.ToJsonString().Should().Be("""{"kind":"replaceGateway","elementId":"join","value":"exclusiveGateway"}""");
    }

    [Fact]
    public async Task Check_FormMissing_StillFindsTheUnreachableStep()
    {
        await using var world = await DesignerWorld.OpenAsync();
        var id = await world.NewAsync(Steps(60).MoveTo("handle").Element("alone", "userTask", t => t.Role("Handler").Form("khong-co")).Build());
        var broken = Steps(60).Element("lost", "userTask", t => t.Role("Handler").Form("khong-co")).Bpmn();

        var check = await world.PostAsync($"/drafts/{id}/check", new { files = new[] { new { path = "process.bpmn", text = broken } } });

        Find(check, "MC-RUN-020")!["elementId"]!.ToString().Should().Be("lost");
        Find(check, "MC-VER-001")!["elementId"]!.ToString().Should().Be("lost");
    }

    [Theory]
    [InlineData("procedure.json", "{", "MC-BUNDLE-002", "facts")]
    [InlineData("process.bpmn", "<x", "MC-BPMN-001", "process")]
    [InlineData("forms/don.schema.json", """{"type":"object","properties":{"a":{"type":"string","title":"A","x-titleEn":"A","x-wrong":1}}}""", "MC-FORM-001", "forms")]
    public async Task Check_BrokenFile_IsAFindingOnItsTab(string path, string text, string code, string tab)
    {
        await using var world = await DesignerWorld.OpenAsync();
        var id = await world.NewAsync(Steps(60).Build());

        var check = await world.PostAsync($"/drafts/{id}/check", new { files = new[] { new { path, text } } });

        Find(check, code)!["tab"]!.ToString().Should().Be(tab);
    }

    [Fact]
    public async Task Check_NoCodeNoSuchUnit_AreErrorsOfTheFacts()
    {
        await using var world = await DesignerWorld.OpenAsync();
        var id = await world.NewAsync(Steps(60).Facts(f => f with { Code = "", Unit = "khong-co", Sector = "chung-thuc" }).Build());

        var check = await world.PostAsync($"/drafts/{id}/check", new { });

        Find(check, "MC-DSGN-001").Should().NotBeNull();
        Find(check, "MC-DSGN-004").Should().NotBeNull();
        Find(check, "MC-DSGN-003").Should().BeNull();
    }

    [Theory]
    [InlineData("data.soTo > 3", true)]
    [InlineData("data.soToo > 3", false)]
    [InlineData("data.soTo >", false)]
    [InlineData("=steps.handle.outcome = \"x\"", true)]
    public async Task Expression_Checked_SaysWhetherItIsRight(string expression, bool ok)
    {
        await using var world = await DesignerWorld.OpenAsync();
        var id = await world.NewAsync(Steps(60).Build());

        var answer = await world.PostAsync($"/drafts/{id}/expression", new { expression });

        answer["ok"]!.GetValue<bool>().Should().Be(ok);
        answer["messages"]!.AsArray().Count.Should().BeGreaterThanOrEqualTo(ok ? 0 : 1);
    }

    [Fact]
    public async Task Expression_MistypedName_SuggestsTheNearest()
    {
        await using var world = await DesignerWorld.OpenAsync();
        var id = await world.NewAsync(Steps(60).Build());

        (await world.PostAsync($"/drafts/{id}/expression", new { expression = "data.soToo > 3" }))["suggestion"]?.ToString().Should().Contain("soTo");
    }

    [Fact]
    public async Task Samples_ComeWithoutErrors()
    {
        await using var world = await DesignerWorld.OpenAsync();
        foreach (var folder in Directory.GetDirectories(RepositoryRoot.Combine("samples", "procedures")))
        {
            var report = await world.Get<CheckService>().CheckAsync(BundleFolder.Read(folder));

            report.Findings.Where(f => f.Severity == Engine.Model.Severity.Error).Select(f => $"{f.Code} {f.ElementId} {f.Text.Vi}").Should().BeEmpty(folder);
        }
    }
}
