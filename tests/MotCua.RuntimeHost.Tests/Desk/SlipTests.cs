using MotCua.RuntimeHost.Dossiers.Slips;

namespace MotCua.RuntimeHost.Tests.Desk;

public sealed class SlipTests(DeskHost host) : IClassFixture<DeskHost>
{
    [Fact]
    public async Task Receipt_HoldsCodeAndAppointment_AndShowsANameAsText()
    {
        var code = await host.GivenCertificationAsync("Nguyễn <script>alert(1)</script> \"Hậu\"");
        await host.CompleteAsync(code, "motcua1", "accept");
        var browser = await host.SignedInAsync("motcua1");

        var page = await browser.OpenAsync($"/desk/ho-so/{code}/phieu/giay-tiep-nhan");

        var slip = page.QuerySelector("main.mc-slip")!;
        slip.TextContent.Should().Contain(code).And.Contain("Nguyễn <script>alert(1)</script> \"Hậu\"");
        slip.TextContent.Should().Contain("17 giờ 00 phút, ngày 20 tháng 11 năm 2026", "handed in before 15:00, due the same day");
        slip.QuerySelector("script").Should().BeNull();
        slip.QuerySelector("img.mc-slip__qr")!.GetAttribute("src").Should().StartWith("data:image/png;base64,");
    }

    [Theory]
    [InlineData("<p onclick=\"x()\" style='color:red' class=\"c\">a</p>", "<p class=\"c\">a</p>")]
    [InlineData("<script>alert(1)</script>b", "b")]
    [InlineData("<SCRIPT src=//x></SCRIPT >b", "b")]
    [InlineData("<style>p{}</style><p>c", "<p>c</p>")]
    [InlineData("<img src=x onerror=alert(1)>d", "d")]
    [InlineData("<a href=\"javascript:x\">e</a>", "e")]
    [InlineData("1 < 2 & 3 &lt; 4", "1 &lt; 2 & 3 &lt; 4")]
    [InlineData("</div></main><p>f</p>", "<p>f</p>")]
    [InlineData("<table><tr><td colspan=\"2\">g</table>", "<table><tr><td colspan=\"2\">g</td></tr></table>")]
    [InlineData("<p class=\"a&quot; onclick=&quot;x\">h</p>", "<p class=\"a&quot; onclick=&quot;x\">h</p>")]
    [InlineData("<!-- <p>i</p> -->j<scr<script>ipt>", "j&lt;scr")]
    public void Template_WithAnythingButPlainMarkup_LosesIt(string template, string clean) =>
        SlipHtml.Clean(template).Should().Be(clean);

    [Theory]
    [InlineData("2026-11-27T10:24:51+07:00", "10 giờ 24 phút, ngày 27 tháng 11 năm 2026")]
    [InlineData("2026-02-03T01:05:00+00:00", "08 giờ 05 phút, ngày 03 tháng 02 năm 2026")]
    [InlineData("2026-09-09T17:00:00+07:00", "17 giờ 00 phút, ngày 09 tháng 9 năm 2026")]
    public void Moment_InWords_IsWrittenAsOnOfficialPapers(string at, string words) =>
        VietnameseDates.Moment(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(words);
}
