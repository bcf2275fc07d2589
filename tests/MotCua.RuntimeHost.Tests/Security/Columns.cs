namespace MotCua.RuntimeHost.Tests.Security;

/// <summary>The columns of the authorisation table: role x own or other unit x own or other dossier. The dossier of
/// every row was handed in by nguoidan1 on the portal and is held by chuyenvien1 of an-hoa.kt-ht-dt.</summary>
internal static class Columns
{
    /// <summary>Demo account of each column; null: nobody is signed in.</summary>
    public static IReadOnlyList<(string Title, string? Account)> All { get; } =
    [
        ("nobody", null),
        ("applicant, own dossier", "nguoidan1"),
        ("applicant, other's dossier", "nguoidan2"),
        ("desk officer of the agency", "motcua1"),
        ("handler, holds the work", "chuyenvien1"),
        ("handler of the unit, not his work", "chuyenvien2"),
        ("handler of another agency", "chuyenvien3"),
        ("head of the unit", "truongphong1"),
        ("leader of the agency", "lanhdao1"),
        ("administrator", "quantri1"),
        ("analyst", "phantich1"),
    ];
}
