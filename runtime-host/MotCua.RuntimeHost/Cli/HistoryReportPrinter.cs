using MotCua.RuntimeHost.Dossiers.History.Verification;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Cli;

/// <summary>What verify-history says: what was looked at, the first wrong event, all others, and what it cannot see.</summary>
internal static class HistoryReportPrinter
{
    public static void Print(HistoryReport report, TextWriter output, string language, int mostShown)
    {
        var vi = language != "en";
        output.WriteLine(vi
            ? $"Đã đọc {Formats.Number(report.Dossiers)} hồ sơ, {Formats.Number(report.Events)} sự kiện, {Formats.Number(report.Seals)} dấu niêm; {Formats.Number(report.Erased)} hồ sơ đã xóa dữ liệu cá nhân."
            : $"Read {Formats.Number(report.Dossiers)} dossiers, {Formats.Number(report.Events)} events, {Formats.Number(report.Seals)} seals; personal data erased in {Formats.Number(report.Erased)}.");
        if (report.IsSound)
        {
            output.WriteLine(vi ? "Không thấy sai lệch." : "Nothing wrong was found.");
        }
        else
        {
            output.WriteLine((vi ? "Sai lệch đầu tiên: " : "First wrong: ") + FindingTexts.Format(report.Findings[0], language));
            foreach (var finding in report.Findings.Skip(1).Take(mostShown))
            {
                output.WriteLine("- " + FindingTexts.Format(finding, language));
            }

            var hidden = report.Findings.Count - 1 - mostShown;
            if (hidden > 0)
            {
                output.WriteLine(vi ? $"… và {hidden} sai lệch khác." : $"… and {hidden} more.");
            }
        }

        Limits(report, output, vi);
    }

    private static void Limits(HistoryReport report, TextWriter output, bool vi)
    {
        if (!report.ContentsChecked)
        {
            output.WriteLine(vi
                ? "Không có khóa chủ: chỉ kiểm tra chuỗi và dấu niêm, chưa kiểm tra nội dung sự kiện và trạng thái hồ sơ."
                : "No master key: only chains and seals were checked, not the events' contents nor the dossiers' states.");
        }

        if (!report.SignaturesChecked && report.Seals > 0)
        {
            output.WriteLine(vi ? "Không có khóa công khai: chưa kiểm tra chữ ký của dấu niêm (--public-key)." : "No public key: the seals' signatures were not checked (--public-key).");
        }

        if (report.LastSeal is not { } last)
        {
            output.WriteLine(vi
                ? $"Chưa có dấu niêm: {Formats.Number(report.UnsealedEvents)} sự kiện trong {Formats.Number(report.UnsealedDossiers)} hồ sơ chỉ được bảo vệ bằng chuỗi."
                : $"There is no seal yet: {Formats.Number(report.UnsealedEvents)} events in {Formats.Number(report.UnsealedDossiers)} dossiers are protected by the chain only.");
            return;
        }

        output.WriteLine(vi
            ? $"Dấu niêm cuối: số {last.Number} lúc {Formats.DateTime(last.At)}. Từ đó có {Formats.Number(report.UnsealedEvents)} sự kiện trong {Formats.Number(report.UnsealedDossiers)} hồ sơ chỉ được bảo vệ bằng chuỗi: nếu ai viết lại, cắt hoặc xóa chúng cùng mọi dấu vết trong dữ liệu thì lệnh này không thấy được."
            : $"Last seal: no. {last.Number} of {Formats.DateTime(last.At)}. Since then {Formats.Number(report.UnsealedEvents)} events in {Formats.Number(report.UnsealedDossiers)} dossiers are protected by the chain only: if somebody rewrote, cut or removed them together with every trace in the data, this command cannot see it.");
    }
}
