using MotCua.RuntimeHost.Tests.Portal.Support;
using MotCua.RuntimeHost.Tests.Shell.Support;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Tests.Portal;

[Collection(PortalCollection.Name)]
public sealed class PublicPageTests(PortalHost host)
{
    [Theory]
    [InlineData("xay dung nha o", "Cấp giấy phép xây dựng nhà ở riêng lẻ")]
    [InlineData("CHỨNG THỰC", "Chứng thực bản sao từ bản chính")]
    [InlineData("1.013225", "Cấp giấy phép xây dựng nhà ở riêng lẻ")]
    public async Task List_Words_FindWithOrWithoutDiacritics(string words, string name)
    {
        var page = await host.Browser().OpenAsync("/thu-tuc?q=" + Uri.EscapeDataString(words));

        page.QuerySelectorAll(".mc-services a").Should().ContainSingle().Which.TextContent.Should().Be(name);
    }

    [Theory]
    [InlineData("?linh-vuc=chung-thuc", 1)]
    [InlineData("?muc=Full", 1)]
    [InlineData("?co-quan=ben-nua", 0)]
    [InlineData("?muc=nonsense&trang=99&sap=x", 2)]
    public async Task List_Filters_NarrowIt(string query, int found) =>
        (await host.Browser().OpenAsync("/thu-tuc" + query)).QuerySelectorAll(".mc-services a").Should().HaveCount(found);

    [Fact]
    public async Task Home_DayOffWithinTwoWeeks_IsNamedWithTheDayAfter()
    {
        host.MoveClock(PortalHost.Start);

        var note = (await host.Browser().OpenAsync("/")).QuerySelector("main .mc-note")!.TextContent;

        note.Should().Contain("Thứ Ba 24/11/2026 nghỉ Ngày Văn hóa Việt Nam").And.Contain("thứ Tư 25/11/2026");
    }

    [Fact]
    public async Task Home_NoDayOffNear_SaysNothing()
    {
        host.MoveClock(new DateTimeOffset(2026, 10, 5, 8, 0, 0, TimeSpan.FromHours(7)));
        try
        {
            (await host.Browser().OpenAsync("/")).QuerySelector("main .mc-note").Should().BeNull();
        }
        finally
        {
            host.MoveClock(PortalHost.Start);
        }
    }

    [Fact]
    public async Task Procedure_CounterOnly_SaysWhereAndWhenToGo()
    {
        var page = await host.Browser().OpenAsync("/thu-tuc/2.000815");

        page.QuerySelector("main .mc-note")!.TextContent.Should().Contain("Trung tâm Phục vụ hành chính công").And.Contain("07:30");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/thu-tuc")]
    [InlineData("/thu-tuc?q=zzz")]
    [InlineData("/thu-tuc/1.013225")]
    [InlineData("/thu-tuc/2.000815")]
    [InlineData("/tra-cuu")]
    [InlineData("/tra-cuu?ma=khong-co")]
    [InlineData("/ho-so")]
    [InlineData("/ho-so?muc=nhap")]
    [InlineData("/ho-so?muc=xong")]
    [InlineData("/thong-bao")]
    [InlineData("{draft}")]
    [InlineData("{draft}?buoc=giay-to")]
    [InlineData("{draft}/xem-lai")]
    [InlineData("{draft}/xoa")]
    [InlineData("{dossier}?moi=1")]
    [InlineData("{dossier}/rut")]
    public async Task Page_InEnglish_HasNoVietnameseTextAndNoKeys(string path)
    {
        host.MoveClock(PortalHost.Start);
        var citizen = await host.CitizenAsync("nguoidan1");
        if (path.Contains("{dossier}", StringComparison.Ordinal))
        {
            path = path.Replace("{dossier}", "/ho-so/" + await citizen.ApplyAsync(), StringComparison.Ordinal);
        }
        else if (path.Contains("{draft}", StringComparison.Ordinal))
        {
            path = path.Replace("{draft}", await citizen.BeginAsync(), StringComparison.Ordinal);
        }

        await citizen.Browser.GetAsync("/?lang=en");
        var page = await citizen.OpenAsync(path);

        page.DocumentElement.GetAttribute("lang").Should().Be("en");
        page.QuerySelectorAll("h1").Should().ContainSingle();
        var text = page.Title + page.QuerySelector("main")!.InnerHtml;
        text.Should().NotMatchRegex("""portal\.[a-z]+\.""").And.NotMatchRegex("""\{[0-9]\}""");
        Vietnamese.Where(vietnamese => text.Contains(vietnamese, StringComparison.Ordinal)).Should().BeEmpty();
    }

    /// <summary>Texts of the portal that cannot be mistaken for somebody's data.</summary>
    private static readonly string[] Vietnamese =
    [
        .. TextTable.Load().In(LanguageChoice.Vietnamese).Where(pair => pair.Key.StartsWith("portal.", StringComparison.Ordinal))
            .Select(pair => pair.Value).Where(text => text.Length > 5 && text.Any(c => c > 127) && !text.Contains('{', StringComparison.Ordinal)),
    ];
}
