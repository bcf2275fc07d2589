using MotCua.Browser.Tests.Support;

namespace MotCua.Browser.Tests.Pages;

/// <summary>The application for a building permit (1.013225), filled in with usual answers.</summary>
internal static class PermitForm
{
    public const string Code = "1.013225";

    /// <summary>First step: who builds.</summary>
    public static async Task OwnerAsync(ApplicationForm form, string identityNumber = "038190004217")
    {
        await form.FillAsync("Họ và tên chủ đầu tư", "Nguyễn Thị Ánh");
        await form.FillAsync("Số định danh cá nhân", identityNumber);
        await form.FillAsync("Số điện thoại", "0912000001");
        await form.FillAsync("Nơi cư trú", "Số 45 đường Nguyễn Trãi, phường An Hòa");
    }

    /// <summary>Second step: plot and building.</summary>
    public static async Task PlotAndBuildingAsync(ApplicationForm form)
    {
        await form.FillAsync("Số thửa đất", "214");
        await form.FillAsync("Tờ bản đồ số", "36");
        await form.FillAsync("Diện tích thửa đất (m²)", "92,4");
        await form.FillAsync("Địa chỉ thửa đất", "17 hẻm 5 đường Cầu Đá, phường An Hòa");
        await form.ChooseAsync("Loại nhà", "Nhà cấp III");
        await form.FillAsync("Số tầng", "3");
        await form.FillAsync("Chiều cao công trình (m)", "11,6");
        await form.FillAsync("Diện tích xây dựng tầng 1 (m²)", "74");
        await form.FillAsync("Tổng diện tích sàn (m²)", "221,8");
    }

    /// <summary>Third step: no neighbour, two papers.</summary>
    public static async Task PapersAsync(ApplicationForm form)
    {
        await form.ChooseAsync("Có công trình liền kề không?", "Không");
        await form.AttachAsync("Giấy tờ về quyền sử dụng đất", SampleFiles.Png("so-do.png"));
        await form.AttachAsync("Bản vẽ thiết kế xây dựng", SampleFiles.Pdf("ban-ve.pdf"));
    }

    /// <summary>All of it, from the procedure's page to the receipt; returns the dossier's code.</summary>
    public static async Task<string> HandInAsync(Visitor visitor)
    {
        var form = new ApplicationForm(visitor);
        await visitor.Page.GotoAsync("/thu-tuc/" + Code);
        await form.BeginAsync(Code);
        await OwnerAsync(form);
        await form.ContinueAsync();
        await PlotAndBuildingAsync(form);
        await form.ContinueAsync();
        await PapersAsync(form);
        await form.ContinueAsync();
        return await form.SubmitAsync();
    }
}
