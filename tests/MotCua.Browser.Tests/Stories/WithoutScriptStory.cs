using MotCua.Browser.Tests.Pages;
using MotCua.Browser.Tests.Support;

namespace MotCua.Browser.Tests.Stories;

/// <summary>The portal needs no JavaScript, from the home page to the receipt.</summary>
[Collection(BrowserCollection.Name)]
public sealed class WithoutScriptStory(BrowserFixture browser)
{
    [Theory]
    [InlineData(Widths.Desktop)]
    [InlineData(Widths.Phone)]
    public async Task Permit_WithoutJavaScript_IsHandedInWithAReceipt(int width)
    {
        await browser.MoveClockAsync(BrowserFixture.Start);
        await using var citizen = await browser.SignedInAsync("nguoidan2", width, javaScript: false);
        var form = new ApplicationForm(citizen);

        await form.FindAsync("xây dựng", PermitForm.Code);
        await form.BeginAsync(PermitForm.Code);
        await PermitForm.OwnerAsync(form);
        await form.ContinueAsync();
        await PermitForm.PlotAndBuildingAsync(form);
        await form.ContinueAsync();
        await PermitForm.PapersAsync(form);
        await form.ContinueAsync();
        (await form.TitleAsync()).Should().Be("Xem lại và nộp");

        var code = await form.SubmitAsync();

        code.Should().StartWith("H99.12-261120-");
        (await citizen.TextAsync()).Should().Contain("Đã nộp hồ sơ").And.Contain("Mới đăng ký");
    }
}
