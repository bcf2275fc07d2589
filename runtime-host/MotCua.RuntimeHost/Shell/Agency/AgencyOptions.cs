namespace MotCua.RuntimeHost.Shell.Agency;

/// <summary>Settings section "Agency": who runs this portal and how to reach it, for the header and footer of every page.</summary>
public sealed class AgencyOptions
{
    /// <summary>Id of the agency's unit in the organisation, e.g. "an-hoa".</summary>
    public string Unit { get; set; } = "an-hoa";

    /// <summary>The line over the name: the province.</summary>
    public Bilingual Province { get; set; } = new();

    /// <summary>Name of the portal.</summary>
    public Bilingual Name { get; set; } = new();

    /// <summary>Name on the officers' bar.</summary>
    public Bilingual ShortName { get; set; } = new();

    /// <summary>The body that answers for the portal.</summary>
    public Bilingual Authority { get; set; } = new();

    /// <summary>The service centre people go to.</summary>
    public Bilingual Centre { get; set; } = new();

    /// <summary>Where it is.</summary>
    public Bilingual Address { get; set; } = new();

    /// <summary>Telephone as people read it.</summary>
    public string Phone { get; set; } = "";

    /// <summary>E-mail address.</summary>
    public string Email { get; set; } = "";

    /// <summary>Working hours, one line each.</summary>
    public List<Bilingual> Hours { get; set; } = [];
}
