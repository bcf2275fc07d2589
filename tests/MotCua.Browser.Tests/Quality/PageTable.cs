using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace MotCua.Browser.Tests.Quality;

/// <summary>Every page, with the states worth looking at. A new page fails <see cref="PageTests"/> until it stands here.</summary>
internal static class PageTable
{
    private static readonly PageVisit[] Portal =
    [
        new("/", "/"),
        new("/thu-tuc", "/thu-tuc"),
        new("/thu-tuc", "/thu-tuc?q=khongcothutucnaynhu"),
        new("/thu-tuc/{Code}", "/thu-tuc/1.013225"),
        new("/thu-tuc/{Code}", "/thu-tuc/2.000815"),
        new("/thu-tuc/{Code}", "/thu-tuc/9.999999", null, 404),
        new("/thu-tuc/{Code}/nop", "/thu-tuc/1.013225/nop", "nguoidan1"),
        new("/nop/{DraftId}", "/nop/{draft}?buoc=cong-trinh&kiem=1", "nguoidan1"),
        new("/nop/{DraftId}", "/nop/{draft}?buoc=giay-to", "nguoidan1"),
        new("/nop/{DraftId}", "/nop/{draft}", "nguoidan2", 404),
        new("/nop/{DraftId}/xem-lai", "/nop/{draft}/xem-lai", "nguoidan1"),
        new("/nop/{DraftId}/xoa", "/nop/{draft}/xoa", "nguoidan1"),
        new("/ho-so", "/ho-so", "nguoidan1"),
        new("/ho-so", "/ho-so?muc=cho-toi", "nguoidan1"),
        new("/ho-so", "/ho-so?muc=nhap", "nguoidan1"),
        new("/ho-so", "/ho-so?muc=xong", "nguoidan1"),
        new("/ho-so", "/ho-so?q=khongcohosonaynhu", "nguoidan2"),
        new("/ho-so/{Code}", "/ho-so/{permit}", "nguoidan1"),
        new("/ho-so/{Code}", "/ho-so/{permit}?moi=1", "nguoidan1"),
        new("/ho-so/{Code}", "/ho-so/{supplement}", "nguoidan1"),
        new("/ho-so/{Code}", "/ho-so/{permit}", "nguoidan2", 404),
        new("/ho-so/{Code}/bo-sung", "/ho-so/{supplement}/bo-sung", "nguoidan1"),
        new("/ho-so/{Code}/rut", "/ho-so/{permit}/rut", "nguoidan1"),
        new("/ho-so/{Code}/huy", "/ho-so/{permit}/huy", "nguoidan1"),
        new("/ho-so/{Code}/khoi-phuc", "/ho-so/{cancelled}/khoi-phuc", "nguoidan1"),
        new("/tra-cuu", "/tra-cuu"),
        new("/tra-cuu", "/tra-cuu?ma=H99.12-261120-9999", null, 404),
        new("/tra-cuu/{Code}", "/tra-cuu/{supplement}"),
        new("/tra-cuu", "/tra-cuu?ma={supplement}&sdt=0001"),
        new("/tra-cuu", "/tra-cuu?ma={permit}&sdt=9999"),
        new("/thong-bao", "/thong-bao", "nguoidan1"),
        new("/thong-bao/{Id}", "/thong-bao/{notice}", "nguoidan1"),
        new("/dang-nhap", "/dang-nhap"),
        new("/dang-ky", "/dang-ky"),
        new("/tai-khoan", "/tai-khoan", "nguoidan1"),
        new("/loi/{Code:int}", "/loi/404", null, 404),
        new("/loi/{Code:int}", "/khong-co-trang-nay", null, 404),
        new("/desk", "/desk", "nguoidan1", 403),
    ];

    private static readonly PageVisit[] Office =
    [
        new("/desk", "/desk", "motcua1"),
        new("/desk", "/desk?muc=cho-tiep-nhan", "motcua1"),
        new("/desk", "/desk", "chuyenvien3"),
        new("/desk", "/desk", "lanhdao1"),
        new("/desk/tiep-nhan", "/desk/tiep-nhan", "motcua1"),
        new("/desk/tiep-nhan", "/desk/tiep-nhan?q=khongcothutucnaynhu", "motcua1"),
        new("/desk/tiep-nhan", "/desk/tiep-nhan?thu-tuc=2.000815", "motcua1"),
        new("/desk/tiep-nhan", "/desk/tiep-nhan?thu-tuc=1.013225", "motcua1"),
        new("/desk/ho-so", "/desk/ho-so", "motcua1"),
        new("/desk/ho-so", "/desk/ho-so?q=khongcohosonaynhu", "motcua1"),
        new("/desk/ho-so/{Code}", "/desk/ho-so/{permit}", "motcua1"),
        new("/desk/ho-so/{Code}", "/desk/ho-so/{certification}", "motcua1"),
        new("/desk/ho-so/{Code}", "/desk/ho-so/{supplement}", "motcua1"),
        new("/desk/ho-so/{Code}", "/desk/ho-so/H99.12-261120-9999", "motcua1", 404),
        new("/desk/ho-so/{Code}/bo-sung", "/desk/ho-so/{supplement}/bo-sung", "motcua1"),
        new("/desk/ho-so/{Code}/phieu/{SlipId}", "/desk/ho-so/{permit}/phieu/giay-tiep-nhan", "motcua1"),
        new("/desk/ho-so/{Code}/phieu/{SlipId}", "/desk/ho-so/{supplement}/phieu/phieu-bo-sung", "motcua1"),
        new("/desk/thong-bao", "/desk/thong-bao", "motcua1"),
        new("/desk/thong-bao", "/desk/thong-bao", "chuyenvien3"),
        new("/admin", "/admin", "quantri1"),
        new("/admin", "/admin", "phantich1"),
        new("/admin", "/admin", "motcua1", 403),
        new("/admin/incidents", "/admin/incidents", "quantri1"),
        new("/admin/incidents", "/admin/incidents?tinh-trang=resolved&q=khongcosuconaynhu", "quantri1"),
        new("/admin/incidents/{Id}", "/admin/incidents/{incident}", "quantri1"),
        new("/admin/incidents/{Id}", "/admin/incidents/{incident}?bien=data.soTo", "quantri1"),
        new("/admin/lich-su", "/admin/lich-su", "quantri1"),
        new("/admin/lich-su", "/admin/lich-su?ma=khong-co", "quantri1"),
        new("/admin/lich-su/xoa/{Code}", "/admin/lich-su/xoa/{permit}", "quantri1"),
        new("/admin/messages", "/admin/messages", "quantri1"),
        new("/admin/ho-so", "/admin/ho-so", "quantri1"),
        new("/admin/ho-so", "/admin/ho-so?q=H99.12-000000-0000", "quantri1"),
        new("/admin/ho-so", "/admin/ho-so", "phantich1", 403),
        new("/admin/ho-so/{Code}", "/admin/ho-so/{permit}", "quantri1"),
        new("/admin/ho-so/{Code}/{ActPath}", "/admin/ho-so/{permit}/chuyen-nhanh", "quantri1"),
        new("/admin/ho-so/{Code}/{ActPath}", "/admin/ho-so/{permit}/ket-thuc", "quantri1"),
        new("/admin/phien-ban", "/admin/phien-ban", "quantri1"),
        new("/admin/phien-ban/{Code}", "/admin/phien-ban/1.013225", "quantri1"),
        new("/admin/phien-ban/{Code}/chuyen", "/admin/phien-ban/2.000815/chuyen", "quantri1"),
        new("/admin/phien-ban/{Code}/chuyen", "/admin/phien-ban/2.000898/chuyen", "quantri1"),
        new("/admin/chuyen-phien-ban/{Id}", "/admin/chuyen-phien-ban/{migration}", "quantri1"),
        new("/admin/designer", "/admin/designer", "quantri1"),
        new("/admin/designer", "/admin/designer?q=khongcothutucnaynhu", "quantri1"),
        new("/admin/designer/{Id}", "/admin/designer/{designerDraft}", "quantri1"),
        new("/admin/designer/{Id}", "/admin/designer/{designerDraft}#forms", "quantri1"),
        new("/admin/designer/{Id}", "/admin/designer/{designerDraft}#statuses", "quantri1"),
        new("/admin/designer/{Id}", "/admin/designer/{designerDraft}#facts", "quantri1"),
        new("/admin/designer/{Id}", "/admin/designer/{designerDraft}#papers", "quantri1"),
    ];

    public static IReadOnlyList<PageVisit> Visits { get; } = [.. Portal, .. Office];

    /// <summary>Routes of all pages of the program.</summary>
    public static IReadOnlyList<string> Routes { get; } =
    [
        .. new[] { "MotCua.RuntimeHost", "MotCua.Designer" }
            .SelectMany(name => Assembly.Load(name).GetTypes())
            .SelectMany(type => type.GetCustomAttributes<RouteAttribute>(inherit: false))
            .Select(route => route.Template)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];
}
