namespace MotCua.Designer.Listing;

/// <summary>A page of the list.</summary>
/// <param name="Items">Its lines.</param>
/// <param name="Total">Lines over all pages.</param>
/// <param name="Page">This page, from 1.</param>
/// <param name="Pages">Number of pages, at least 1.</param>
public sealed record ListPage(IReadOnlyList<ListedProcedure> Items, int Total, int Page, int Pages);
