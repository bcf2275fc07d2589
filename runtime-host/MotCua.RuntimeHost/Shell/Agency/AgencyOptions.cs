namespace MotCua.RuntimeHost.Shell.Agency;

/// <summary>Settings section "Agency": whose portal this is. Names, address and hours come from the organisation.</summary>
public sealed class AgencyOptions
{
    /// <summary>Id of the agency, e.g. "an-hoa".</summary>
    public string Unit { get; set; } = "an-hoa";

    /// <summary>Id of the unit people go to, e.g. "an-hoa.ttpvhcc"; null: the agency itself.</summary>
    public string? Desk { get; set; } = "an-hoa.ttpvhcc";
}
