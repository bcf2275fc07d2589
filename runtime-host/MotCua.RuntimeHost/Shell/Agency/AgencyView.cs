namespace MotCua.RuntimeHost.Shell.Agency;

/// <summary>What header and footer say of the agency, in the language of the page.</summary>
public sealed record AgencyView
{
    /// <summary>The unit above, over the name: "Tỉnh Nam Giang"; null when there is none.</summary>
    public string? Above { get; init; }

    /// <summary>Name of the portal: "Một cửa phường An Hòa".</summary>
    public required string Name { get; init; }

    /// <summary>The agency that answers for the portal.</summary>
    public required string Authority { get; init; }

    /// <summary>Where people go: "Trung tâm Phục vụ hành chính công, phường An Hòa".</summary>
    public required string Centre { get; init; }

    /// <summary>Null when the organisation has none; so are the others.</summary>
    public string? Address { get; init; }

    /// <summary>Digits in groups: "0237 385 6013".</summary>
    public string? Phone { get; init; }

    public string? Email { get; init; }

    /// <summary>Opening hours, one line each.</summary>
    public IReadOnlyList<string> Hours { get; init; } = [];
}
