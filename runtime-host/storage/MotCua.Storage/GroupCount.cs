namespace MotCua.Storage;

/// <summary>One group of a count.</summary>
/// <param name="Keys">The group's values as text, one per field asked for; null for null or absent. A truth value is
/// <c>true</c> or <c>false</c>.</param>
/// <param name="Count">Documents in the group, at least 1.</param>
public sealed record GroupCount(IReadOnlyList<string?> Keys, long Count)
{
    /// <summary>The first key, for counts by one field.</summary>
    public string? Key => Keys[0];
}
