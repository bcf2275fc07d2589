namespace MotCua.Catalogs.Procedures;

/// <summary>The answer to a save.</summary>
/// <param name="Saved">The draft as saved; null when it was not.</param>
/// <param name="Conflict">What somebody else saved meanwhile; null unless that is why it was not.</param>
public sealed record DraftSaved(DraftInfo? Saved, DraftInfo? Conflict)
{
    /// <summary>The draft is gone.</summary>
    public bool IsMissing => Saved is null && Conflict is null;
}
