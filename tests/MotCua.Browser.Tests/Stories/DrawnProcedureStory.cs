using Microsoft.Playwright;
using MotCua.Browser.Tests.Pages;
using MotCua.Browser.Tests.Support;

namespace MotCua.Browser.Tests.Stories;

/// <summary>A procedure that did not exist: drawn, published, applied for and finished, without a restart.</summary>
[Collection(BrowserCollection.Name)]
public sealed class DrawnProcedureStory(BrowserFixture browser)
{
    private const string Code = "9.000001";
    private const string Name = "Xác nhận tình trạng nhà ở";

    [Fact]
    public async Task Procedure_DrawnFromScratch_IsPublishedAppliedForAndFinishedAtOnce()
    {
        await browser.MoveClockAsync(BrowserFixture.Start);
        await using (var administrator = await browser.SignedInAsync("quantri1"))
        {
            await administrator.Page.SetViewportSizeAsync(1600, 1000);
            var canvas = new DesignerCanvas(administrator);
            await canvas.CreateAsync("Trống", Code, Name);
            await DrawAsync(canvas);
            await FormAsync(administrator, canvas);
            await PermitDeliveryAsync(administrator, canvas);
            await PublishAsync(administrator, canvas);
            administrator.Complaints.Should().BeEmpty();
        }

        var dossier = await ApplyAsync();
        await FinishAsync(dossier);
    }

    /// <summary>Start, two steps of 90 minutes, end. The second step has nobody to do it yet.</summary>
    private static async Task DrawAsync(DesignerCanvas canvas)
    {
        // The template's own end goes: a part dropped on its flow would be joined to it, and joined again below.
        await canvas.DeleteAsync("ketThuc");
        await canvas.SelectAsync("batDau");
        await canvas.SelectOptionAsync("#p-status", "Registered");

        var intake = await canvas.DragAsync("user", "batDau", 150, "Tiếp nhận");
        intake.Should().Be("tiepNhan", "the first name of a step is its name in expressions");
        await LimitAsync(canvas);
        await canvas.AssignAsync("DeskOfficer", "an-hoa.ttpvhcc");
        await canvas.CheckAsync("#p-allow-supplement");

        var confirm = await canvas.DragAsync("user", intake, 180, "Xác nhận");
        await LimitAsync(canvas);
        await canvas.SelectOptionAsync("#p-status", "Processing");
        var end = await canvas.DragAsync("end", confirm, 160, "Đã trả");
        await canvas.SelectOptionAsync("#p-status", "Delivered");

        await canvas.ConnectAsync("batDau", intake);
        await canvas.ConnectAsync(intake, confirm);
        await canvas.ConnectAsync(confirm, end);
        await canvas.SelectAsync(intake);
        await canvas.SelectOptionAsync("#p-status", "Accepted");
    }

    private static async Task LimitAsync(DesignerCanvas canvas)
    {
        await canvas.SetAsync("#p-limit-m", "90");
    }

    /// <summary>A form of its own with one required text, chosen as the application form.</summary>
    private static async Task FormAsync(Visitor administrator, DesignerCanvas canvas)
    {
        var page = administrator.Page;
        await canvas.OpenTabAsync("Biểu mẫu");
        await page.GetByRole(AriaRole.Button, new() { Name = "Biểu mẫu mới" }).ClickAsync();
        await page.FillAsync("#fm-new", "Đơn xác nhận");
        await page.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Tạo" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Chữ", Exact = true }).ClickAsync();
        await canvas.SetAsync("#fm-0-vi", "Địa chỉ căn nhà");
        await page.CheckAsync("#fm-0-required");
        await page.Locator(".mc-formstudio__preview").GetByLabel("Địa chỉ căn nhà").WaitForAsync();

        await canvas.OpenTabAsync("Thông tin");
        await page.GetByLabel("Biểu mẫu nộp hồ sơ").SelectOptionAsync(new SelectOptionValue { Label = "Đơn xác nhận" });
    }

    /// <summary>The usual statuses settle a dossier before its result is handed over; here both are one.</summary>
    private static async Task PermitDeliveryAsync(Visitor administrator, DesignerCanvas canvas)
    {
        await canvas.OpenTabAsync("Trạng thái");
        await administrator.Page.CheckAsync("#st-Processing-Delivered");
    }

    private static async Task PublishAsync(Visitor administrator, DesignerCanvas canvas)
    {
        // Refused first: nobody is chosen for the second step, and the designer leads there.
        var refusal = await canvas.PublishAsync("Bản đầu tiên");
        refusal.Should().Contain("Chưa công bố được").And.Contain("MC-VER-003").And.Contain("Xác nhận");
        await administrator.Page.GetByRole(AriaRole.Button, new() { Name = "Xem lỗi" }).ClickAsync();
        await administrator.Page.Locator("g.djs-element.selected[data-element-id='xacNhan']").WaitForAsync();

        await canvas.AssignAsync("UnitHead", "an-hoa.kt-ht-dt");
        (await administrator.Page.Locator(".mc-props").InnerTextAsync()).Should().Contain("Hôm nay: Phạm Hồng Quân");
        (await canvas.PublishAsync("Bản đầu tiên")).Should().Contain("Đã công bố bản 1");
    }

    private async Task<string> ApplyAsync()
    {
        await using var citizen = await browser.SignedInAsync("nguoidan2");
        var form = new ApplicationForm(citizen);
        await form.FindAsync("tinh trang nha o", Code);
        await form.BeginAsync(Code);
        await form.ContinueAsync();
        (await form.ErrorAsync("Địa chỉ căn nhà")).Should().NotBeNull("the one field is required");
        await form.FillAsync("Địa chỉ căn nhà", "17 hẻm 5 đường Cầu Đá");
        await form.ContinueAsync();
        var code = await form.SubmitAsync();
        citizen.Complaints.Should().BeEmpty();
        return code;
    }

    private async Task FinishAsync(string code)
    {
        await using var desk = await browser.SignedInAsync("motcua1");
        var intake = new DeskDossier(desk);
        await intake.FromInboxAsync(code);
        (await intake.StepAsync()).Should().Contain("Tiếp nhận");
        // 90 minutes of work from 8 in the morning.
        (await desk.TextAsync()).Should().Contain("20/11/2026 09:3");
        await intake.ConcludeAsync(null);

        await using var head = await browser.SignedInAsync("truongphong1");
        var confirm = new DeskDossier(head);
        await confirm.FromInboxAsync(code);
        await confirm.ConcludeAsync(null);

        await using var citizen = await browser.SignedInAsync("nguoidan2");
        var mine = new MyDossier(citizen);
        await mine.OpenAsync(code);
        (await mine.StatusAsync()).Should().Contain("Đã trả kết quả");
        desk.Complaints.Concat(head.Complaints).Concat(citizen.Complaints).Should().BeEmpty();
    }
}
