using System.Globalization;

namespace MotCua.RuntimeHost.Admin.Incidents;

/// <summary>Which incidents to list.</summary>
public sealed record IncidentQuery
{
    public const int PageSize = 30;

    /// <summary>"open" or "resolved".</summary>
    public string State { get; init; } = "open";

    /// <summary>A dossier code; "" for all.</summary>
    public string Dossier { get; init; } = "";

    /// <summary>Code of a procedure; "" for all.</summary>
    public string Procedure { get; init; } = "";

    /// <summary>Code of the incident; "" for all.</summary>
    public string Code { get; init; } = "";

    /// <summary>Raised on this day or later, local; null for all.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>A key of <see cref="IncidentList.Sorts"/>; "" for the time.</summary>
    public string Sort { get; init; } = "";

    /// <summary>Smallest or oldest first.</summary>
    public bool Ascending { get; init; }

    public string? Cursor { get; init; }

    public static IncidentQuery Read(IQueryCollection query) => new()
    {
        State = query["tinh-trang"] == "resolved" ? "resolved" : "open",
        Dossier = query["q"].ToString().Trim(),
        Procedure = query["thu-tuc"].ToString(),
        Code = query["ma"].ToString(),
        Since = Day(query["tu-ngay"].ToString().Trim()),
        Sort = query["xep"].ToString() is { } sort && IncidentList.Sorts.ContainsKey(sort) ? sort : "",
        Ascending = query["chieu"] == "len",
        Cursor = query["sau"].ToString() is { Length: > 0 } cursor ? cursor : null,
    };

    /// <summary>This list sorted by a column: the other way round when it already is.</summary>
    public string SortedBy(string sort) => (this with { Sort = sort, Ascending = Sort == sort && !Ascending, Cursor = null }).Address();

    public string Address() => "/admin/incidents" + QueryString.Create(new KeyValuePair<string, string?>[]
    {
        new("tinh-trang", State == "open" ? "" : State), new("q", Dossier), new("thu-tuc", Procedure), new("ma", Code),
        new("tu-ngay", Since?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)), new("xep", Sort), new("chieu", Ascending ? "len" : ""), new("sau", Cursor),
    }.Where(part => !string.IsNullOrEmpty(part.Value))).ToUriComponent();

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, ["d/M/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
