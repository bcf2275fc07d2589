using Microsoft.Playwright;
using MotCua.Browser.Tests.Support;
using MotCua.Testing;

namespace MotCua.Browser.Tests.Quality;

/// <summary>The pictures of the README, taken anew when MOTCUA_PICTURES is set to any value.</summary>
[Collection(BrowserCollection.Name)]
public sealed class Pictures(BrowserFixture browser, SiteFixture site)
{
    private const long LargestBytes = 200_000;

    private static readonly (string File, string Address, string? Account, int Width)[] Views =
    [
        ("cong.png", "/", null, Widths.Desktop),
        ("cong-360.png", "/", null, Widths.Phone),
        ("thu-tuc.png", "/thu-tuc/1.013225", null, Widths.Desktop),
        ("bieu-mau.png", "/nop/{draft}?buoc=cong-trinh&kiem=1", "nguoidan1", Widths.Desktop),
        ("tra-cuu.png", "/ho-so/{supplement}", "nguoidan1", Widths.Desktop),
        ("hop-viec.png", "/desk", "motcua1", Widths.Desktop),
        ("ho-so.png", "/desk/ho-so/{permit}", "motcua1", Widths.Desktop),
        ("thiet-ke.png", "/admin/designer/{designerDraft}", "quantri1", Widths.Desktop),
    ];

    private static string Folder => RepositoryRoot.Combine("docs", "pictures");

    [Fact]
    public async Task Pictures_OfTheMainPages_AreSmallEnoughForTheReadme()
    {
        if (Environment.GetEnvironmentVariable("MOTCUA_PICTURES") is { Length: > 0 })
        {
            await TakeAsync();
        }

        foreach (var (file, _, _, _) in Views)
        {
            var picture = new FileInfo(Path.Combine(Folder, file));
            picture.Exists.Should().BeTrue($"{file} is one of the README's pictures; run with MOTCUA_PICTURES=1 to take it");
            picture.Length.Should().BeLessThan(LargestBytes);
        }
    }

    private async Task TakeAsync()
    {
        Directory.CreateDirectory(Folder);
        var made = await site.SiteAsync(browser);
        foreach (var (file, address, account, width) in Views)
        {
            await using var visitor = account is null ? await browser.VisitAsync(width) : await browser.SignedInAsync(account, width);
            await visitor.Page.GotoAsync(made.Address(address), new() { WaitUntil = WaitUntilState.NetworkIdle });
            await visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder, file), Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
        }
    }
}
