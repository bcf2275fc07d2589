using System.Globalization;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Dossiers.History.Verification;

/// <summary>Findings as sentences, Vietnamese and English. {0} is the dossier, {1} the event or events, {2} the seal.</summary>
public static class FindingTexts
{
    private static readonly Dictionary<FindingKind, (string Vi, string En)> Table = new()
    {
        [FindingKind.PayloadAltered] = ("{0}, {1}: nội dung đã bị sửa.", "{0}, {1}: the content was altered."),
        [FindingKind.PayloadRemoved] = ("{0}, {1}: nội dung đã bị xóa ngoài chức năng xóa dữ liệu cá nhân.", "{0}, {1}: the content was removed, and not by erasing personal data."),
        [FindingKind.RecordAltered] = ("{0}, {1}: bản ghi của chuỗi đã bị sửa.", "{0}, {1}: the chain record was altered."),
        [FindingKind.Removed] = ("{0}, {1}: đã bị xóa khỏi lịch sử.", "{0}, {1}: removed from the history."),
        [FindingKind.Reordered] = ("{0}, {1}: đã bị đổi thứ tự.", "{0}, {1}: put in another order."),
        [FindingKind.TailCut] = ("{0}, từ {1}: đuôi lịch sử đã bị cắt{2}.", "{0}, from {1} on: the tail of the history was cut{2}."),
        [FindingKind.RewrittenSinceSeal] = ("{0}, {1}: chuỗi đã bị viết lại, khác với lúc đóng dấu{2}.", "{0}, {1}: the chain was written anew and differs from what was sealed{2}."),
        [FindingKind.DossierRemoved] = ("{0}, {1}: toàn bộ lịch sử hồ sơ đã bị xóa{2}.", "{0}, {1}: the dossier's whole history was removed{2}."),
        [FindingKind.EntryDiffers] = ("{0}, {1}: dòng của hồ sơ trong danh sách bị xóa hoặc không khớp lịch sử.", "{0}, {1}: the dossier's line in the lists is missing or does not match the history."),
        [FindingKind.SnapshotDiffers] = ("{0}, đến {1}: trạng thái hoặc dữ liệu biểu mẫu đang lưu khác với kết quả dựng lại từ lịch sử.", "{0}, up to {1}: the stored state or form data differ from what the history adds up to."),
        [FindingKind.KeyMissing] = ("{0}, {1}: khóa của hồ sơ bị mất, bị thay, hoặc thuộc khóa chủ khác.", "{0}, {1}: the dossier's key is missing, was replaced, or belongs to another master key."),
        [FindingKind.SealRemoved] = ("Dấu niêm{2} đã bị xóa.", "The seal was removed{2}."),
        [FindingKind.SealAltered] = ("Dấu niêm{2} đã bị sửa.", "The seal was altered{2}."),
        [FindingKind.SealForged] = ("Dấu niêm{2} không do khóa đã cho ký: bị sửa hoặc giả mạo.", "The seal is not signed by the key given: altered or forged{2}."),
        [FindingKind.DataOlderThanSeals] = ("Dữ liệu cũ hơn dấu niêm đã xuất{2}: cơ sở dữ liệu đã bị thay bằng bản cũ, hoặc các dấu niêm cuối bị cắt.", "The data are older than the exported seal{2}: an earlier copy was put in their place, or the last seals were cut."),
        [FindingKind.SealDiffersFromExport] = ("Dấu niêm{2} khác với bản đã xuất: lịch sử đã được niêm lại sau khi bị thay.", "The seal differs from the exported one{2}: the history was replaced and sealed anew."),
    };

    public static string Format(HistoryFinding finding, string language)
    {
        var vi = language != "en";
        var text = vi ? Table[finding.Kind].Vi : Table[finding.Kind].En;
        return string.Format(CultureInfo.InvariantCulture, text, Dossier(finding, vi), Events(finding, vi), Seal(finding, vi));
    }

    private static string Dossier(HistoryFinding finding, bool vi) =>
        (vi ? "Hồ sơ " : "Dossier ") + (finding.Code is null ? finding.DossierId : $"{finding.Code} ({finding.DossierId})");

    private static string Events(HistoryFinding finding, bool vi) => finding switch
    {
        { From: null } => vi ? "mọi sự kiện" : "all events",
        { To: { } to } => vi ? $"sự kiện {finding.From}–{to}" : $"events {finding.From}–{to}",
        _ => vi ? $"sự kiện {finding.From}" : $"event {finding.From}",
    };

    private static string Seal(HistoryFinding finding, bool vi)
    {
        if (finding.Seal is not { } number)
        {
            return "";
        }

        var at = finding.SealAt is { } moment ? (vi ? " lúc " : " of ") + Formats.DateTime(moment) : "";
        var proof = finding.DossierId is null ? "" : vi ? " (theo dấu niêm" : " (by the seal";
        return $"{proof} {(vi ? "số" : "no.")} {number}{at}{(proof.Length > 0 ? ")" : "")}";
    }
}
