using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using MotCua.Catalogs.Procedures;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Tests.Portal.Support;
using MotCua.RuntimeHost.Tests.Shell.Support;
using MotCua.Testing;

namespace MotCua.RuntimeHost.Tests.Portal;

[Collection(PortalCollection.Name)]
public sealed class VersionTests(PortalHost host)
{
    [Fact]
    public async Task Draft_ProcedureChangedMeanwhile_IsSaidAndStillSubmitted()
    {
        // given a draft of a procedure of its own
        const string code = "9.000001";
        await PublishAsync(code, 75_000, "Lần đầu");
        try
        {
            var citizen = await host.CitizenAsync("nguoidan1");
            var draft = await citizen.BeginAsync(code);
            (await citizen.OpenAsync(draft)).QuerySelector("main .mc-note").Should().BeNull();

            // when another version with another charge takes its place
            await PublishAsync(code, 90_000, "Lệ phí mới");

            // then the draft says what changed, and goes on with its own version
            var note = (await citizen.OpenAsync(draft)).QuerySelector("main .mc-note[data-color=warning]")!.TextContent;
            note.Should().Contain("Thủ tục đã thay đổi từ").And.Contain("75000").And.Contain("90000");
            (await citizen.OpenAsync(draft)).QuerySelector("[name=thuaDat], [name=soDinhDanh]").Should().NotBeNull();
        }
        finally
        {
            await host.Get<ProcedureCatalog>().WithdrawAsync(code, "Chỉ để kiểm thử");
        }
    }

    [Fact]
    public async Task Draft_ProcedureWithdrawn_IsSaidAndNotSubmitted()
    {
        const string code = "9.000002";
        await PublishAsync(code, 75_000, "Lần đầu");
        var citizen = await host.CitizenAsync("nguoidan2");
        var draft = await citizen.BeginAsync(code);

        await host.Get<ProcedureCatalog>().WithdrawAsync(code, "Chỉ để kiểm thử");

        (await citizen.OpenAsync(draft)).QuerySelector("main .mc-note[data-color=danger]")!.TextContent.Should().Contain("hiện không nhận hồ sơ");
        (await citizen.Browser.GetAsync($"/thu-tuc/{code}")).StatusCode.Should().Be(System.Net.HttpStatusCode.NotFound);
    }

    private async Task PublishAsync(string code, int charge, string note)
    {
        var sample = BundleFolder.Read(Directory.GetDirectories(RepositoryRoot.Combine("samples", "procedures")).Single(folder => folder.Contains(PortalHost.Permit, StringComparison.Ordinal)));
        var facts = JsonNode.Parse(Encoding.UTF8.GetString(sample.Find("procedure.json")!.Value.Span))!.AsObject();
        facts["code"] = code;
        facts["fees"]![0]!["amount"] = charge;
        facts["fees"]![0]!["text"] = new JsonObject { ["vi"] = $"{charge} đ", ["en"] = $"{charge} VND" };
        var result = await host.Get<ProcedureCatalog>().PublishAsync(
            new PublishRequest { Bundle = sample.WithText("procedure.json", facts.ToJsonString()), By = Editor.System, Note = note });
        result.Findings.Where(finding => finding.Severity == Severity.Error).Should().BeEmpty();
    }
}
