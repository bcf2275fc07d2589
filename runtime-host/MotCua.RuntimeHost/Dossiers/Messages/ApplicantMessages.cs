using MotCua.Engine.Model;

namespace MotCua.RuntimeHost.Dossiers.Messages;

/// <summary>The one table of what applicants are told at which status (E-5.10, E-8.9, E-10.2, E-10.3).</summary>
internal static class ApplicantMessages
{
    private static readonly Dictionary<string, ApplicantMessage> Table = new(StringComparer.Ordinal)
    {
        ["Registered"] = Of(
            "Đã nộp hồ sơ {0}", "Dossier {0} submitted",
            "Hồ sơ {0}, {1}, đã đến bộ phận một cửa. Giữ mã này để tra cứu.",
            "Dossier {0}, {1}, has reached the one-stop desk. Keep this code for tracking."),
        ["Accepted"] = Of(
            "Hồ sơ {0} được tiếp nhận", "Dossier {0} accepted",
            "Hồ sơ {0}, {1}, được tiếp nhận. {2}",
            "Dossier {0}, {1}, has been accepted. {2}"),
        ["NotAccepted"] = Of(
            "Hồ sơ {0} không được tiếp nhận", "Dossier {0} not accepted",
            "Hồ sơ {0}, {1}, không được tiếp nhận. {2}",
            "Dossier {0}, {1}, was not accepted. {2}"),
        ["SupplementRequested"] = Of(
            "Hồ sơ {0} cần bổ sung giấy tờ", "Dossier {0} needs a supplement",
            "Hồ sơ {0}, {1}, cần bổ sung. {2}",
            "Dossier {0}, {1}, needs a supplement. {2}"),
        ["Supplemented"] = Of(
            "Đã nhận phần bổ sung của hồ sơ {0}", "Supplement of dossier {0} received",
            "Bộ phận xử lý đã nhận phần bổ sung của hồ sơ {0}, {1}.",
            "The supplement of dossier {0}, {1}, has been received."),
        ["Processing"] = Of(
            "Hồ sơ {0} đang được xử lý", "Dossier {0} is being processed",
            "Hồ sơ {0}, {1}, đang được xử lý. {2}",
            "Dossier {0}, {1}, is being processed. {2}"),
        ["PaymentRequested"] = Of(
            "Hồ sơ {0} chờ bạn nộp tiền", "Dossier {0} awaits your payment",
            "Hồ sơ {0}, {1}, đã đến bước nộp phí, lệ phí. {2}",
            "Dossier {0}, {1}, has come to the payment. {2}"),
        ["Stopped"] = Of(
            "Hồ sơ {0} dừng xử lý", "Dossier {0} stopped",
            "Hồ sơ {0}, {1}, không được giải quyết tiếp. {2}",
            "Dossier {0}, {1}, will not be settled. {2}"),
        ["Settled"] = Of(
            "Hồ sơ {0} đã có kết quả", "Dossier {0} has a result",
            "Hồ sơ {0}, {1}, đã xử lý xong, mời bạn nhận kết quả.",
            "Dossier {0}, {1}, is settled; you can receive the result."),
        ["Delivered"] = Of(
            "Đã trả kết quả hồ sơ {0}", "Result of dossier {0} delivered",
            "Kết quả của hồ sơ {0}, {1}, đã được trả.",
            "The result of dossier {0}, {1}, has been delivered."),
        ["Withdrawn"] = Of(
            "Đã rút hồ sơ {0}", "Dossier {0} withdrawn",
            "Hồ sơ {0}, {1}, đã được rút theo yêu cầu.",
            "Dossier {0}, {1}, has been withdrawn as requested."),
    };

    /// <summary>Statuses that have a message.</summary>
    public static IReadOnlyDictionary<string, ApplicantMessage> All => Table;

    /// <summary>Null for a status nobody outside is told of.</summary>
    public static ApplicantMessage? For(string status) => Table.GetValueOrDefault(status);

    private static ApplicantMessage Of(string titleVi, string titleEn, string bodyVi, string bodyEn) =>
        new(new LocalText(titleVi, titleEn), new LocalText(bodyVi, bodyEn));
}
