namespace MotCua.RuntimeHost.Admin.Incidents;

/// <summary>Which incidents to list.</summary>
public sealed record IncidentQuery
{
    public const int PageSize = 30;

    /// <summary>"open" or "resolved".</summary>
    public string State { get; init; } = "open";

    /// <summary>Part of a dossier code; "" for all.</summary>
    public string Dossier { get; init; } = "";

    /// <summary>Code of the incident; "" for all.</summary>
    public string Code { get; init; } = "";

    /// <summary>Oldest first.</summary>
    public bool OldestFirst { get; init; }

    public string? Cursor { get; init; }

    public static IncidentQuery Read(IQueryCollection query) => new()
    {
        State = query["tinh-trang"] == "resolved" ? "resolved" : "open",
        Dossier = query["q"].ToString().Trim(),
        Code = query["ma"].ToString(),
        OldestFirst = query["xep"] == "cu",
        Cursor = query["sau"].ToString() is { Length: > 0 } cursor ? cursor : null,
    };

    public string Address() => "/admin/incidents" + QueryString.Create(new KeyValuePair<string, string?>[]
    {
        new("tinh-trang", State), new("q", Dossier), new("ma", Code), new("xep", OldestFirst ? "cu" : ""), new("sau", Cursor),
    }.Where(part => !string.IsNullOrEmpty(part.Value))).ToUriComponent();
}
