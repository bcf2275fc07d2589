namespace MotCua.RuntimeHost.Shell.Security;

/// <summary>Names of the authorisation policies; which roles each admits stands in <see cref="SecurityServices"/>.</summary>
public static class Policies
{
    /// <summary>Anyone who works on dossiers.</summary>
    public const string Officer = nameof(Officer);

    /// <summary>The one-stop desk.</summary>
    public const string DeskOfficer = nameof(DeskOfficer);

    /// <summary>Administrators.</summary>
    public const string Admin = nameof(Admin);

    /// <summary>Analysts.</summary>
    public const string Analyst = nameof(Analyst);

    /// <summary>May open the designer: administrators and analysts.</summary>
    public const string DesignerRead = nameof(DesignerRead);

    /// <summary>Citizens and enterprises with an account.</summary>
    public const string Applicant = nameof(Applicant);

    /// <summary>Policy to the roles it admits.</summary>
    internal static readonly IReadOnlyDictionary<string, string[]> Roles = new Dictionary<string, string[]>
    {
        [Officer] = ["DeskOfficer", "Handler", "UnitHead", "AgencyLeader"],
        [DeskOfficer] = ["DeskOfficer"],
        [Admin] = ["Admin"],
        [Analyst] = ["Analyst"],
        [DesignerRead] = ["Admin", "Analyst"],
        [Applicant] = ["Applicant"],
    };
}
