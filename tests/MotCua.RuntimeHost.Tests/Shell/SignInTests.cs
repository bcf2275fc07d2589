using System.Net;
using MotCua.RuntimeHost.Tests.Shell.Support;

namespace MotCua.RuntimeHost.Tests.Shell;

public sealed class SignInTests(HostUnderTest host) : IClassFixture<HostUnderTest>
{
    [Theory]
    [InlineData("nguoidan1", "/")]
    [InlineData("chuyenvien1", "/desk")]
    [InlineData("quantri1", "/admin")]
    public async Task SignIn_RightPassword_LeadsToTheRolesOwnStart(string userName, string start)
    {
        var answer = await host.Browser().SignInAsync(userName, "MotCua@2026");

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        PathOf(answer).Should().Be(start);
    }

    [Fact]
    public async Task SignIn_Cookie_IsHttpOnlyAndLax()
    {
        var answer = await host.Browser().SignInAsync("nguoidan1", "MotCua@2026");

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("mc-session=", StringComparison.Ordinal));
        cookie.Should().Contain("httponly").And.Contain("samesite=lax");
    }

    [Theory]
    [InlineData("nguoidan1", "sai-mat-khau")]
    [InlineData("khong-co-ai", "MotCua@2026")]
    public async Task SignIn_WrongPair_IsRefusedWithoutSayingWhichWasWrong(string userName, string password)
    {
        var browser = host.Browser();

        var answer = await browser.SignInAsync(userName, password);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        var page = await TestBrowser.ReadAsync(answer);
        page.QuerySelector(".mc-errors li")!.TextContent.Should().Contain("Tên đăng nhập hoặc mật khẩu không đúng");
        page.QuerySelector("#userName")!.GetAttribute("value").Should().Be(userName);
        page.QuerySelector("#password")!.GetAttribute("value").Should().BeNull("a password is never sent back");
    }

    [Fact]
    public async Task SignIn_FiveWrongPasswords_LocksEvenTheRightOne()
    {
        var browser = host.Browser();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await browser.SignInAsync("chuyenvien3", "sai");
        }

        var answer = await browser.SignInAsync("chuyenvien3", "MotCua@2026");

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/tai-khoan?x=1", "/tai-khoan?x=1")]
    [InlineData("https://elsewhere.example/", "/")]
    [InlineData("//elsewhere.example/", "/")]
    [InlineData("/\\elsewhere.example/", "/")]
    [InlineData("/\t/elsewhere.example/", "/")]
    [InlineData("javascript:alert(1)", "/")]
    public async Task SignIn_ReturnAddress_StaysOnThisHost(string asked, string reached)
    {
        var answer = await host.Browser().SignInAsync("nguoidan2", "MotCua@2026", "?tro-ve=" + Uri.EscapeDataString(asked));

        PathOf(answer).Should().Be(reached);
    }

    [Fact]
    public async Task ProtectedPage_SignedOut_LeadsToSignInAndBack()
    {
        var browser = host.Browser();

        var answer = await browser.GetAsync("/tai-khoan?x=1");

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        PathOf(answer).Should().Be("/dang-nhap?tro-ve=%2Ftai-khoan%3Fx%3D1");
    }

    [Fact]
    public async Task SignOut_EndsTheSession()
    {
        var browser = await host.SignedInAsync("nguoidan1");
        var page = await browser.OpenAsync("/tai-khoan");
        var form = page.Forms.First(candidate => candidate.GetAttribute("action") == "/dang-xuat");

        var answer = await browser.SendAsync(form, "/tai-khoan");

        PathOf(answer).Should().Be("/");
        (await browser.GetAsync("/tai-khoan")).StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task SignUp_ValidPerson_IsSignedInAtOnce()
    {
        var browser = host.Browser();

        var answer = await browser.SendFormAsync("/dang-ky?tro-ve=/tai-khoan", SignUp("le.moi1"));

        PathOf(answer).Should().Be("/tai-khoan");
        (await browser.OpenAsync("/tai-khoan")).QuerySelector("main b")!.TextContent.Should().Be("le.moi1");
    }

    [Fact]
    public async Task SignUp_EmptyForm_SaysEachMistakeBesideItsFieldAndAbove()
    {
        var answer = await host.Browser().SendFormAsync("/dang-ky", ("displayName", "Lê Mới"), ("userName", ""), ("password", ""), ("identityNumber", "123"));

        var page = await TestBrowser.ReadAsync(answer);
        foreach (var link in page.QuerySelectorAll(".mc-errors a"))
        {
            var field = page.QuerySelector(link.GetAttribute("href")!)!;
            field.GetAttribute("aria-invalid").Should().Be("true");
            field.GetAttribute("aria-describedby").Should().Contain(field.Id + "-e");
            page.QuerySelector($"#{field.Id}-e")!.TextContent.Should().Be(link.TextContent);
        }

        page.QuerySelectorAll(".mc-errors a").Should().HaveCountGreaterThanOrEqualTo(4);
        page.QuerySelector("#displayName")!.GetAttribute("value").Should().Be("Lê Mới");
    }

    [Fact]
    public async Task Account_ProfileChanged_IsKeptAndShownInTheHeader()
    {
        var browser = host.Browser();
        await browser.SendFormAsync("/dang-ky", SignUp("le.moi2"));

        var answer = await browser.SendFormAsync(
            "/tai-khoan", ("displayName", "Lê Thị Mới Hơn"), ("identityNumber", "038190004299"), ("phone", "0912000099"), ("email", ""), ("address", ""));

        PathOf(answer).Should().Be("/tai-khoan?da-luu=ho-so");
        var page = await browser.OpenAsync(PathOf(answer));
        page.QuerySelector(".mc-account summary")!.TextContent.Should().Contain("Lê Thị Mới Hơn");
        page.QuerySelector(".mc-note[data-color=success]").Should().NotBeNull();
    }

    [Fact]
    public async Task Account_PasswordChanged_EndsOtherBrowsersButNotThisOne()
    {
        var here = host.Browser();
        await here.SendFormAsync("/dang-ky", SignUp("le.moi3"));
        var there = host.Browser();
        await there.SignInAsync("le.moi3", "Motcua@2027");

        var answer = await here.SendFormAsync("/tai-khoan", ("currentPassword", "Motcua@2027"), ("password", "Khac-han-2028"));

        PathOf(answer).Should().Be("/tai-khoan?da-luu=mat-khau");
        (await here.GetAsync("/tai-khoan")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await there.GetAsync("/tai-khoan")).StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    private static (string, string)[] SignUp(string userName) =>
    [
        ("displayName", "Lê Thị Mới"), ("identityNumber", "038190004299"), ("phone", "0912000099"), ("email", ""), ("address", ""),
        ("userName", userName), ("password", "Motcua@2027"),
    ];

    private static string PathOf(HttpResponseMessage answer)
    {
        var to = answer.Headers.Location!;
        return to.IsAbsoluteUri ? (to.Host == "localhost" ? to.PathAndQuery : to.ToString()) : to.ToString();
    }
}
