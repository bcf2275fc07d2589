using MotCua.Catalogs.Procedures;
using MotCua.Designer.Tests.Support;
using MotCua.Engine.Time;
using MotCua.Testing.Procedures;

namespace MotCua.Designer.Tests;

public sealed class PublishTests
{
    private const string Scenario = """
        {"name":{"vi":"Đi thẳng"},"start":{"channel":"portal","at":"2026-11-20T10:00:00+07:00","data":{"hoTen":"Nguyễn Thị Ánh"}},
         "acts":[{"do":"complete","step":"handle"}],"expect":{"status":"STATUS"}}
        """;

    private static ProcedureBuilder Steps(string status) => Procedure.Named("Công bố").Facts(f => f with { Code = "9.000009", Sector = "chung-thuc" }).TimeLimit(1, TimeUnit.WorkingDay).Start()
        .UserTask("handle", t => t.Role("Handler").Status("Processing").TimeLimit(60, TimeUnit.WorkingMinute).Allow("supplement")).End("end", "Stopped")
        .Form("don", """{"type":"object","title":"Đơn","x-titleEn":"Form","properties":{"hoTen":{"type":"string","title":"Họ tên","x-titleEn":"Name"}}}""")
        .File("scenarios/thang.json", Scenario.Replace("STATUS", status, StringComparison.Ordinal));

    [Fact]
    public async Task Publish_StandardTemplate_RunsAtOnce()
    {
        await using var world = await DesignerWorld.OpenAsync();
        var id = await world.NewAsync("tieu-chuan");

        var answer = await world.PostAsync($"/drafts/{id}/publish", new { revision = 1, note = "Bản đầu tiên" });

        answer["outcome"]!.ToString().Should().Be("published");
        var published = await world.Get<ProcedureCatalog>().GetPublishedAsync("9.000001");
        published!.Procedure.VersionHash.Should().Be(answer["version"]!.ToString());
        var version = (await world.GetAsync($"/drafts/{id}/versions"))[0]!;
        version["note"]!.ToString().Should().Be("Bản đầu tiên");
        version["by"]!.ToString().Should().Be("Admin thử");
        version["inForce"]!.GetValue<bool>().Should().BeTrue();
        (await world.Admin.GetByteArrayAsync($"/api/v1/designer/versions/{answer["version"]}/export"))
            .Should().Equal(await world.Admin.GetByteArrayAsync($"/api/v1/designer/drafts/{id}/export"));
    }

    [Fact]
    public async Task Publish_Again_ChangesNothing()
    {
        await using var world = await DesignerWorld.OpenAsync();
        var id = await world.NewAsync("tieu-chuan");
        var first = await world.PostAsync($"/drafts/{id}/publish", new { revision = 1, note = "Một" });

        var second = await world.PostAsync($"/drafts/{id}/publish", new { revision = first["revision"]!.GetValue<long>(), note = "Hai" });

        second["outcome"]!.ToString().Should().Be("unchanged");
        (await world.GetAsync($"/drafts/{id}/versions")).AsArray().Should().HaveCount(1);
    }

    [Fact]
    public async Task Publish_WithAnError_IsRefusedAndSaysWhere()
    {
        await using var world = await DesignerWorld.OpenAsync();
        var id = await world.NewAsync("trong");

        var answer = await world.PostAsync($"/drafts/{id}/publish", new { revision = 1, note = "Thử" });

        answer["outcome"]!.ToString().Should().Be("refused");
        answer["findings"]!.AsArray().Should().Contain(f => f!["severity"]!.ToString() == "error" && f["elementId"] != null && f["tab"]!.ToString() == "process");
        (await world.Get<ProcedureCatalog>().FindAsync("9.000001")).Should().BeNull();
    }

    [Fact]
    public async Task Publish_ScenarioThatComesOut_IsTaken()
    {
        await using var world = await DesignerWorld.OpenAsync();

        var answer = await world.PostAsync($"/drafts/{await world.NewAsync(Steps("Stopped").Build())}/publish", new { revision = 1, note = "Thử" });

        answer["outcome"]!.ToString().Should().Be("published", answer["findings"]!.ToJsonString());
    }

    [Fact]
    public async Task Publish_ScenarioThatDoesNotComeOut_IsRefusedWithTheDifference()
    {
        await using var world = await DesignerWorld.OpenAsync();
        var id = await world.NewAsync(Steps("Delivered").Build());

        var answer = await world.PostAsync($"/drafts/{id}/publish", new { revision = 1, note = "Thử" });
        var run = await world.PostAsync($"/drafts/{id}/scenarios", new { }, world.Analyst);

        answer["outcome"]!.ToString().Should().Be("refused");
        var finding = answer["findings"]!.AsArray().Single(f => f!["code"]!.ToString() == "MC-DSGN-010")!;
        finding["file"]!.ToString().Should().Be("scenarios/thang.json");
        finding["text"]!["vi"]!.ToString().Should().Contain("Delivered").And.Contain("Stopped");
        run["scenarios"]![0]!["passed"]!.GetValue<bool>().Should().BeFalse();
        run["scenarios"]![0]!["way"]!.AsArray().Select(w => w!.ToString()).Should().Equal("start", "handle", "end");
    }

    [Fact]
    public async Task Publish_DraftSavedMeanwhile_IsAConflict()
    {
        await using var world = await DesignerWorld.OpenAsync();

        (await world.PostAsync($"/drafts/{await world.NewAsync("tieu-chuan")}/publish", new { revision = 5, note = "x" }))["code"]!.ToString().Should().Be("draftConflict");
    }

    [Fact]
    public async Task Publish_WithoutNote_IsRefused()
    {
        await using var world = await DesignerWorld.OpenAsync();

        (await world.PostAsync($"/drafts/{await world.NewAsync("tieu-chuan")}/publish", new { revision = 1, note = " " }))["code"]!.ToString().Should().Be("noteMissing");
    }

    [Fact]
    public async Task Published_OpenedForEditing_BecomesOneDraft()
    {
        await using var world = await DesignerWorld.OpenAsync();
        var id = await world.NewAsync("tieu-chuan");
        await world.PostAsync($"/drafts/{id}/publish", new { revision = 1, note = "Một" });
        await world.Admin.DeleteAsync($"/api/v1/designer/drafts/{id}");

        var first = await world.Admin.PostAsync("/admin/designer/open", new FormUrlEncodedContent([new("code", "9.000001")]));
        var second = await world.Admin.PostAsync("/admin/designer/open", new FormUrlEncodedContent([new("code", "9.000001")]));

        first.Headers.Location.Should().Be(second.Headers.Location);
        (await world.GetAsync("/drafts/" + first.Headers.Location!.ToString().Split('/')[^1]))["changed"]!.GetValue<bool>().Should().BeFalse();
    }
}
