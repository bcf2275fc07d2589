using MotCua.RuntimeHost.Dossiers.Links;

namespace MotCua.RuntimeHost.Admin.Messages;

/// <summary>Which messages between dossiers to list.</summary>
public sealed record MessageQuery
{
    public const int PageSize = 30;

    private static readonly Dictionary<string, LinkState[]> Table = new(StringComparer.Ordinal)
    {
        ["undelivered"] = [LinkState.Refused, LinkState.Expired],
        ["waiting"] = [LinkState.Waiting],
        ["underWay"] = [LinkState.Pending],
        ["done"] = [LinkState.Done, LinkState.Cancelled, LinkState.Discarded],
    };

    /// <summary>Names of the lists.</summary>
    public static IEnumerable<string> Lists => Table.Keys;

    public string List { get; init; } = "undelivered";

    public string? Cursor { get; init; }

    public IReadOnlyList<LinkState> States => Table[List];

    public static MessageQuery Read(IQueryCollection query) => new()
    {
        List = query["tinh-trang"].ToString() is var list && Table.ContainsKey(list) ? list : "undelivered",
        Cursor = query["sau"].ToString() is { Length: > 0 } cursor ? cursor : null,
    };

    public string Address() => "/admin/messages" + QueryString.Create(new KeyValuePair<string, string?>[]
    {
        new("tinh-trang", List), new("sau", Cursor),
    }.Where(part => !string.IsNullOrEmpty(part.Value))).ToUriComponent();
}
