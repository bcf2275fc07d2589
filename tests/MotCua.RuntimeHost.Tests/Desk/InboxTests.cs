using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using MotCua.Engine.Kernel.State;

namespace MotCua.RuntimeHost.Tests.Desk;

public sealed class InboxTests(DeskHost host) : IClassFixture<DeskHost>
{
    [Theory]
    [InlineData("motcua1")]
    [InlineData("chuyenvien1")]
    [InlineData("truongphong1")]
    [InlineData("lanhdao1")]
    public async Task Counters_OfEveryRole_EqualTheListsBehindThem(string userName)
    {
        await host.GivenCertificationAsync();
        var atLeader = await host.GivenCertificationAsync();
        await host.CompleteAsync(atLeader, "motcua1", "accept");
        await host.CompleteAsync(atLeader, "motcua1", "match");
        var browser = await host.SignedInAsync(userName);
        var inbox = await browser.OpenAsync("/desk");

        var counters = inbox.QuerySelectorAll(".mc-counters a");

        counters.Should().NotBeEmpty();
        foreach (var counter in counters)
        {
            var list = await browser.OpenAsync(counter.GetAttribute("href")!);
            var count = int.Parse(counter.QuerySelector("strong")!.TextContent, NumberStyles.None, CultureInfo.InvariantCulture);
            list.QuerySelectorAll("tbody tr").Length.Should().Be(count, counter.TextContent);
        }
    }

    [Fact]
    public async Task Inbox_OfTheLeader_HoldsWhatWaitsForHisSignature()
    {
        var code = await host.GivenCertificationAsync();
        await host.CompleteAsync(code, "motcua1", "accept");
        await host.CompleteAsync(code, "motcua1", "match");

        var leader = await (await host.SignedInAsync("lanhdao1")).OpenAsync("/desk?muc=lanh-dao-cho-duyet");
        var desk = await (await host.SignedInAsync("motcua1")).OpenAsync("/desk");

        CodesOf(leader).Should().Contain(code);
        CodesOf(desk).Should().NotContain(code);
    }

    [Fact]
    public async Task Claim_FromTheList_MakesTheWorkMineAndGivesItBack()
    {
        var code = await host.GivenCertificationAsync();
        var browser = await host.SignedInAsync("motcua1");

        var taken = await PressAsync("nhan", "Nhận việc");
        var claimed = (await host.StateAsync(code)).WorkItems.Values.Single();
        var given = await PressAsync("tra", "Trả lại");

        taken.StatusCode.Should().Be(HttpStatusCode.Redirect);
        claimed.AssigneeName.Should().Be("Ngô Thị Bích Liên");
        given.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await host.StateAsync(code)).WorkItems.Values.Single().State.Should().Be(WorkItemState.Open);

        async Task<HttpResponseMessage> PressAsync(string name, string words)
        {
            var page = await browser.OpenAsync("/desk?q=" + code);
            var button = page.QuerySelector($"button[name='{name}']")!;
            button.TextContent.Should().Contain(words);
            return await browser.SendAsync(page.Forms.Single(form => form.Contains(button)), "/desk", (name, button.GetAttribute("value")!));
        }
    }

    [Fact]
    public async Task BulkClaim_OfTwoLines_TakesBoth()
    {
        string[] codes = [await host.GivenCertificationAsync("Lâm Gia Hòa"), await host.GivenCertificationAsync("Lâm Gia Hòa")];
        var browser = await host.SignedInAsync("motcua1");
        var page = await browser.OpenAsync("/desk?q=lam+gia+hoa");
        var boxes = page.QuerySelectorAll("input[name='w']").Select(box => ("w", box.GetAttribute("value")!)).ToArray();

        var answer = await browser.SendAsync(page.Forms.Single(form => form.QuerySelector("input[name='w']") is not null), "/desk", [.. boxes, ("nhieu", "1")]);

        boxes.Should().HaveCount(2);
        answer.Headers.Location!.OriginalString.Should().Contain("xong=2");
        foreach (var code in codes)
        {
            (await host.StateAsync(code)).WorkItems.Values.Single().AssigneeName.Should().Be("Ngô Thị Bích Liên");
        }
    }

    [Fact]
    public async Task Search_WithoutDiacritics_FindsTheName_AndAnExactCodeOpensTheDossier()
    {
        var code = await host.GivenCertificationAsync("Đặng Thị Hồng Nhung");
        var browser = await host.SignedInAsync("motcua1");

        var found = await browser.OpenAsync("/desk/ho-so?q=dang+thi+hong+nhung");
        var exact = await browser.GetAsync("/desk/ho-so?q=" + code.ToLowerInvariant());

        CodesOf(found).Should().Equal(code);
        exact.Headers.Location!.OriginalString.Should().EndWith("/desk/ho-so/" + code);
    }

    [Theory]
    [InlineData("tu-ngay=20/11/2026&den-ngay=20/11/2026", true)]
    [InlineData("tu-ngay=21/11/2026", false)]
    [InlineData("den-ngay=19/11/2026", false)]
    public async Task Search_ByPeriodOfIntake_CountsLocalDaysAndIncludesTheLast(string period, bool isFound)
    {
        var code = await host.GivenCertificationAsync();
        var browser = await host.SignedInAsync("motcua1");

        CodesOf(await browser.OpenAsync($"/desk/ho-so?q={code.ToLowerInvariant().Replace('-', '+')}&{period}")).Contains(code).Should().Be(isFound);
    }

    [Fact]
    public async Task Search_OfAnotherAgencysHandler_FindsNothing()
    {
        var code = await host.GivenCertificationAsync();
        var browser = await host.SignedInAsync("chuyenvien3");

        CodesOf(await browser.OpenAsync("/desk/ho-so?q=" + code)).Should().BeEmpty();
    }

    private static IEnumerable<string> CodesOf(IParentNode page) => page.QuerySelectorAll("td a.mc-code").Select(link => link.TextContent);
}
