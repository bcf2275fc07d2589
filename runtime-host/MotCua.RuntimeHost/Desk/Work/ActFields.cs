namespace MotCua.RuntimeHost.Desk.Work;

/// <summary>Names of the fields that acts post. They begin with "mc-", which no field of a procedure's form does.</summary>
public static class ActFields
{
    public const string Act = "mc-viec";
    public const string Item = "mc-muc";
    public const string CommandId = "mc-lenh";
    public const string Outcome = "mc-ket-luan";
    public const string Reason = "mc-ly-do";
    public const string Items = "mc-can-co";
    public const string Person = "mc-nguoi";
    public const string Days = "mc-ngay";
    public const string Hours = "mc-gio";
    public const string Minutes = "mc-phut";
    public const string Amount = "mc-so-tien";
    public const string Receipt = "mc-bien-lai";
    public const string Method = "mc-hinh-thuc";
    public const string Recipient = "mc-nguoi-nhan";
    public const string Proxy = "mc-nhan-thay";
    public const string Identity = "mc-dinh-danh";
    public const string Authorisation = "mc-uy-quyen";
    public const string OriginalsMissing = "mc-thieu-ban-chinh";
    public const string File = "mc-tep";
    public const string Channel = "mc-kenh";
}
