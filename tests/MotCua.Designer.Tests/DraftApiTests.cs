using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using MotCua.Designer.Tests.Support;

namespace MotCua.Designer.Tests;

public sealed class DraftApiTests
{
    private static object Change(long revision, string path, string text) => new { revision, files = new[] { new { path, text } } };

    [Fact]
    public async Task Draft_OfTheBlankTemplate_HasDiagramStatusesAndAFormWithAName()
    {
        await using var world = await DesignerWorld.OpenAsync();

        var draft = await world.GetAsync("/drafts/" + await world.NewAsync("trong"));

        var files = draft["files"]!.AsArray().ToDictionary(f => f!["path"]!.ToString(), f => f!["text"]!.ToString());
        files["process.bpmn"].Should().Contain("startEvent").And.Contain("endEvent").And.NotContain("motcua:channel").And.Contain("BPMNShape");
        files["statuses.json"].Should().Contain("SupplementRequested");
        files["forms/don-de-nghi.schema.json"].Should().Contain("hoTen");
        draft["canWrite"]!.GetValue<bool>().Should().BeTrue();
        draft["revision"]!.GetValue<long>().Should().Be(1);
    }

    [Fact]
    public async Task Save_AfterSomebodyElseSaved_IsAConflictThatNamesThem()
    {
        await using var world = await DesignerWorld.OpenAsync();
        var id = await world.NewAsync("trong");

        var first = await world.Admin.PutAsJsonAsync($"/api/v1/designer/drafts/{id}", Change(1, "slips/a.html", "một"));
        var second = await world.Admin.PutAsJsonAsync($"/api/v1/designer/drafts/{id}", Change(1, "slips/a.html", "hai"));

        first.StatusCode.Should().Be(HttpStatusCode.OK);
        second.StatusCode.Should().Be(HttpStatusCode.Conflict);
        var problem = await DesignerWorld.JsonAsync(second);
        problem["code"]!.ToString().Should().Be("draftConflict");
        problem["current"]!["updatedBy"]!.ToString().Should().Be("Admin thử");
        problem["current"]!["revision"]!.GetValue<long>().Should().Be(2);
        (await world.GetAsync("/drafts/" + id))["files"]!.AsArray().Single(f => f!["path"]!.ToString() == "slips/a.html")!["text"]!.ToString().Should().Be("một");
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("/absolute.txt")]
    public async Task Save_UnsafePath_IsRefused(string path)
    {
        await using var world = await DesignerWorld.OpenAsync();
        var id = await world.NewAsync("trong");

        var answer = await world.Admin.PutAsJsonAsync($"/api/v1/designer/drafts/{id}", Change(1, path, "x"));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await DesignerWorld.JsonAsync(answer))["code"]!.ToString().Should().Be("patchRefused");
    }

    [Theory]
    [InlineData("", "codeMissing")]
    [InlineData("a b", "codeWrong")]
    [InlineData("9.000001", "codeTaken")]
    public async Task Create_WrongCode_SaysHowToMend(string code, string expected)
    {
        await using var world = await DesignerWorld.OpenAsync();
        await world.NewAsync("trong");

        var answer = await world.PostAsync("/drafts", new { code, name = new { vi = "Khác" }, sector = "chung-thuc", unit = "an-hoa", template = "trong" });

        answer["code"]!.ToString().Should().Be(expected);
        answer["detail"]!.ToString().Should().NotBeEmpty();
    }

    [Fact]
    public async Task Analyst_ReadsAndChecks_ButChangesNothing()
    {
        await using var world = await DesignerWorld.OpenAsync();
        var id = await world.NewAsync("trong");

        (await world.Analyst.GetAsync($"/api/v1/designer/drafts/{id}")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await world.Analyst.PostAsJsonAsync($"/api/v1/designer/drafts/{id}/check", new { sequence = 1 })).StatusCode.Should().Be(HttpStatusCode.OK);
        (await world.Analyst.PutAsJsonAsync($"/api/v1/designer/drafts/{id}", Change(1, "a.md", "x"))).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await world.Analyst.PostAsJsonAsync($"/api/v1/designer/drafts/{id}/publish", new { revision = 1, note = "x" })).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await world.Analyst.PostAsync("/admin/designer/new", new FormUrlEncodedContent([]))).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await world.Nobody.GetAsync("/api/v1/designer/reference")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Export_ImportedAgain_HasTheSameBytes()
    {
        await using var world = await DesignerWorld.OpenAsync();
        var zip = await world.Admin.GetByteArrayAsync($"/api/v1/designer/drafts/{await world.NewAsync("tieu-chuan")}/export");

        using var form = new MultipartFormDataContent();
        var part = new ByteArrayContent(zip);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/zip");
        form.Add(part, "zip", "goi.zip");
        var imported = await world.Admin.PostAsync("/admin/designer/import", form);

        imported.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var id = imported.Headers.Location!.ToString().Split('/')[^1];
        (await world.Admin.GetByteArrayAsync($"/api/v1/designer/drafts/{id}/export")).Should().Equal(zip);
    }

    [Fact]
    public async Task Import_NoZip_ComesBackWithTheReason()
    {
        await using var world = await DesignerWorld.OpenAsync();
        using var form = new MultipartFormDataContent { { new ByteArrayContent([1, 2, 3]), "zip", "goi.zip" } };

        (await world.Admin.PostAsync("/admin/designer/import", form)).Headers.Location!.ToString().Should().Contain("error=MC-ZIP-001");
    }

    [Fact]
    public async Task NewForm_Refused_ComesBackWithWhatWasTyped()
    {
        await using var world = await DesignerWorld.OpenAsync();

        var answer = await world.Admin.PostAsync("/admin/designer/new", new FormUrlEncodedContent(
            [new("code", ""), new("name", "Tên đã gõ"), new("sector", "chung-thuc"), new("unit", "an-hoa"), new("template", "trong")]));

        var location = Uri.UnescapeDataString(answer.Headers.Location!.ToString());
        location.Should().Contain("error=codeMissing").And.Contain("Tên đã gõ");
    }

    [Fact]
    public async Task Reference_People_CarryTheKeysTheyHoldToday()
    {
        await using var world = await DesignerWorld.OpenAsync();

        var reference = await world.GetAsync("/reference");

        reference["people"]!.AsArray().Single(p => p!["name"]!.ToString() == "Lê Quốc Khánh")!["keys"]!.AsArray().Select(k => k!.ToString())
            .Should().Contain(["role:Handler@an-hoa", "position:chuyen-vien@an-hoa.kt-ht-dt"]);
        reference["minutesPerDay"]!.GetValue<int>().Should().Be(480);
        reference["startRules"]!.AsArray().Should().OnlyContain(rule => rule!["name"]!["vi"]!.ToString() != rule["id"]!.ToString());
    }

    [Fact]
    public async Task List_DraftsAndPublished_AreOneLineEachAndFoundWithoutDiacritics()
    {
        await using var world = await DesignerWorld.OpenAsync();
        var id = await world.NewAsync("tieu-chuan");
        await world.NewAsync("trong", "9.000002");
        await world.PostAsync($"/drafts/{id}/publish", new { revision = 1, note = "Bản đầu" });

        var all = await world.GetAsync("/drafts?sort=code");
        var found = await world.GetAsync("/drafts?text=thu%20tuc&size=1&page=2&sort=code");

        all["items"]!.AsArray().Select(i => i!["code"]!.ToString()).Should().Equal("9.000001", "9.000002");
        all["items"]![0]!["versionNumber"]!.GetValue<int>().Should().Be(1);
        all["items"]![0]!["changed"]!.GetValue<bool>().Should().BeFalse();
        found["items"]!.AsArray().Select(i => i!["code"]!.ToString()).Should().Equal("9.000002");
        found["pages"]!.GetValue<int>().Should().Be(2);
    }
}
