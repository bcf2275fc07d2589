using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace MotCua.RuntimeHost.Desk.Lists;

/// <summary>What a list was asked for in its address: view, filters, order and page. Unknown values count as absent.</summary>
public sealed record ListQuery
{
    /// <summary>Lines per page.</summary>
    public const int PageSize = 25;

    /// <summary>Id of the inbox view; "" for lists without views.</summary>
    public string View { get; init; } = "";

    /// <summary>Words in code, applicant and procedure, with or without diacritics.</summary>
    public string Text { get; init; } = "";

    public string Procedure { get; init; } = "";

    public string Status { get; init; } = "";

    /// <summary>"qua-han", "sap-den", "trong-han" or "".</summary>
    public string Due { get; init; } = "";

    /// <summary>"portal", "counter", "post" or "".</summary>
    public string Channel { get; init; } = "";

    /// <summary>First day of intake, local date.</summary>
    public DateOnly? FromDay { get; init; }

    /// <summary>Last day of intake, inclusive.</summary>
    public DateOnly? ToDay { get; init; }

    /// <summary>"han", "hen", "ngay", "ma" or "" for the list's own order.</summary>
    public string Sort { get; init; } = "";

    public bool Descending { get; init; }

    public string? Cursor { get; init; }

    /// <summary>Number of the first line shown, from 1.</summary>
    public int First { get; init; } = 1;

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsFiltered => Text.Length + Procedure.Length + Status.Length + Due.Length + Channel.Length > 0 || FromDay is not null || ToDay is not null;

    public static ListQuery Read(IQueryCollection query)
    {
        var sort = Get(query["xep"]);
        return new ListQuery
        {
            View = Get(query["muc"]),
            Text = Get(query["q"]),
            Procedure = Get(query["thu-tuc"]),
            Status = Get(query["trang-thai"]),
            Due = Get(query["han"]),
            Channel = Get(query["kenh"]),
            FromDay = Day(query["tu-ngay"]),
            ToDay = Day(query["den-ngay"]),
            Sort = sort.TrimStart('-'),
            Descending = sort.StartsWith('-'),
            Cursor = Get(query["sau"]) is { Length: > 0 } cursor ? cursor : null,
            First = int.TryParse(query["tu"], NumberStyles.None, CultureInfo.InvariantCulture, out var first) && first > 0 ? first : 1,
        };
    }

    /// <summary>The same list in another order, from its beginning; twice the same column turns it round.</summary>
    public string SortedBy(string path, string sort) =>
        (this with { Sort = sort, Descending = Sort == sort && !Descending, Cursor = null, First = 1 }).Address(path);

    public string Address(string path)
    {
        var parts = new List<KeyValuePair<string, string?>>
        {
            new("muc", View), new("q", Text), new("thu-tuc", Procedure), new("trang-thai", Status), new("han", Due), new("kenh", Channel),
            new("tu-ngay", FromDay?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), new("den-ngay", ToDay?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            new("xep", Sort.Length == 0 ? null : (Descending ? "-" : "") + Sort), new("sau", Cursor), new("tu", First == 1 ? null : First.ToString(CultureInfo.InvariantCulture)),
        };
        return path + QueryString.Create(parts.Where(part => !string.IsNullOrEmpty(part.Value))).ToUriComponent();
    }

    private static string Get(StringValues value) => value.Count == 0 ? "" : (value[0] ?? "").Trim();

    private static DateOnly? Day(StringValues value) =>
        DateOnly.TryParseExact(Get(value), ["d/M/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
