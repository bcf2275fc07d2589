namespace MotCua.Catalogs.Accounts;

/// <summary>The roles, spelt as they are stored and as candidate keys name them (requirements, "Roles").</summary>
public static class Roles
{
    public const string Applicant = "Applicant";
    public const string DeskOfficer = "DeskOfficer";
    public const string Handler = "Handler";
    public const string UnitHead = "UnitHead";
    public const string AgencyLeader = "AgencyLeader";
    public const string Admin = "Admin";
    public const string Analyst = "Analyst";

    public static IReadOnlyList<string> All { get; } =
        [Applicant, DeskOfficer, Handler, UnitHead, AgencyLeader, Admin, Analyst];

    /// <summary>Roles that work on dossiers.</summary>
    public static IReadOnlyList<string> Officers { get; } = [DeskOfficer, Handler, UnitHead, AgencyLeader];
}
