using System.Net;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.State;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Tests.Portal.Support;
using MotCua.RuntimeHost.Tests.Shell.Support;

namespace MotCua.RuntimeHost.Tests.Portal;

[Collection(PortalCollection.Name)]
public sealed class LookupTests(PortalHost host) : IAsyncLifetime
{
    private const string Reason = "Thiếu bản vẽ mặt cắt móng";

    public Task InitializeAsync()
    {
        host.MoveClock(PortalHost.Start);
        return Task.CompletedTask;
    }

    public Task DisposeAsync() => InitializeAsync();

    [Fact]
    public async Task Lookup_UnknownCode_IsNotFoundInNeutralWords()
    {
        var answer = await host.Browser().GetAsync("/tra-cuu?ma=H99.12-261120-9999");

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        var page = await TestBrowser.ReadAsync(answer);
        page.QuerySelector("main .mc-note")!.TextContent.Should().Contain("Không tìm thấy hồ sơ với mã này.");
        page.QuerySelector("#ma")!.GetAttribute("value").Should().Be("H99.12-261120-9999");
    }

    [Fact]
    public async Task Lookup_ByCodeAlone_TellsStatusUnitAndDatesOnly()
    {
        var code = await RefusedForSupplementAsync();

        var text = await TextAsync($"/tra-cuu?ma={code}");

        text.Should().Contain("Yêu cầu bổ sung giấy tờ").And.Contain("UBND phường An Hòa").And.Contain("20/11/2026");
        text.Should().NotContain(Reason).And.NotContain("Ngô Thị Bích Liên").And.NotContain("Nguyễn Thị Ánh").And.NotContain("0912000101");
    }

    [Fact]
    public async Task Lookup_WithTheReceiptsToken_TellsReasonAndOfficer()
    {
        var code = await RefusedForSupplementAsync();
        var entry = (await host.Get<DossierRecords>().FindByCodeAsync(code))!;

        var text = await TextAsync($"/tra-cuu/{code}?k={entry.LookupToken}");

        text.Should().Contain(Reason).And.Contain("Ngô Thị Bích Liên");
        (await TextAsync($"/tra-cuu/{code}?k={entry.LookupToken[..^1]}x")).Should().NotContain(Reason);
    }

    [Fact]
    public async Task Lookup_WithTheEndOfThePhone_TellsReason_AnotherEndDoesNot()
    {
        var code = await RefusedForSupplementAsync();
        var end = (await host.Get<DossierRecords>().FindByCodeAsync(code))!.PhoneEnd!;

        (await TextAsync($"/tra-cuu?ma={code}&sdt={end}")).Should().Contain(Reason);
        var wrong = await TextAsync($"/tra-cuu?ma={code}&sdt={(end == "0000" ? "0001" : "0000")}");
        wrong.Should().NotContain(Reason).And.Contain("Bốn số này không khớp");
    }

    [Fact]
    public async Task Lookup_CodeAsPeopleTypeIt_IsFound()
    {
        var code = await (await host.CitizenAsync("nguoidan1")).ApplyAsync();
        var typed = "  " + code.ToLowerInvariant().Replace("-", " – ", StringComparison.Ordinal);

        (await host.Browser().GetAsync("/tra-cuu?ma=" + Uri.EscapeDataString(typed))).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Lookup_ThreeDaysPastTheDeadline_SaysSoAndTheStatusStays()
    {
        // S-3.3.5
        var code = await (await host.CitizenAsync("nguoidan1")).ApplyAsync();
        await host.ActAsync(code, "motcua1", "tiepNhan", (actor, item) => new CompleteWorkItem(actor, item.Id, "accept"));
        await host.ActAsync(code, "motcua1", "chuyenHoSo", (actor, item) => new CompleteWorkItem(actor, item.Id, "transfer"));
        var due = (await host.StateAsync(code)).Deadline!.Value;

        host.MoveClock(due.AddDays(3));
        var text = await TextAsync("/tra-cuu/" + code);

        text.Should().Contain($"Hạn xử lý {due.ToOffset(TimeSpan.FromHours(7)):dd/MM/yyyy} - Quá hạn 3 ngày").And.Contain("Đang xử lý");
    }

    [Fact]
    public async Task Lookup_CancelledDossier_IsNotShownByCodeAlone()
    {
        var citizen = await host.CitizenAsync("nguoidan1");
        var code = await citizen.ApplyAsync();
        await citizen.AnswerAsync($"/ho-so/{code}/huy", _ => { });

        (await host.Browser().GetAsync("/tra-cuu/" + code)).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    /// <summary>A dossier that the desk asked to be supplemented.</summary>
    private async Task<string> RefusedForSupplementAsync()
    {
        var code = await (await host.CitizenAsync("nguoidan1")).ApplyAsync();
        await host.ActAsync(code, "motcua1", "tiepNhan", (actor, item) => new RequestSupplement(actor, item.Id, Reason, ["Bản vẽ mặt cắt móng"]));
        return code;
    }

    private async Task<string> TextAsync(string path) => (await host.Browser().OpenAsync(path)).QuerySelector("main")!.TextContent;
}
