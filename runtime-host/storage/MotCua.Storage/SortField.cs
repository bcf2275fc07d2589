namespace MotCua.Storage;

/// <summary>One field of a sort.</summary>
/// <param name="Field">A field path of a declared index.</param>
/// <param name="Descending">Default: ascending.</param>
public sealed record SortField(string Field, bool Descending = false)
{
    public static SortField Ascending(string field) => new(field);

    public static SortField Down(string field) => new(field, Descending: true);
}
