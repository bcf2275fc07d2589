namespace MotCua.RuntimeHost.Desk.Lists;

/// <summary>One page of a list.</summary>
/// <param name="Rows">The lines.</param>
/// <param name="Total">Lines on all pages.</param>
/// <param name="Next">Cursor of the page after; null on the last one.</param>
public sealed record DeskList(IReadOnlyList<DeskRow> Rows, long Total, string? Next);
