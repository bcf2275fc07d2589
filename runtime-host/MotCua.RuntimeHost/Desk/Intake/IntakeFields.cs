namespace MotCua.RuntimeHost.Desk.Intake;

/// <summary>Names of the applicant's fields at the counter; "mc-" keeps them apart from the procedure's form.</summary>
public static class IntakeFields
{
    public const string CommandId = "mc-lenh";
    public const string Version = "mc-phien-ban";
    public const string Channel = "mc-kenh";
    public const string Kind = "mc-doi-tuong";
    public const string Name = "mc-ten";
    public const string Identity = "mc-so-dinh-danh";
    public const string Phone = "mc-dien-thoai";
    public const string Email = "mc-email";
    public const string Address = "mc-dia-chi";
    public const string Lookup = "mc-tim";

    public static IReadOnlyList<string> Applicant { get; } = [Name, Identity, Phone, Email, Address];
}
