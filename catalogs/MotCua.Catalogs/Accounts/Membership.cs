namespace MotCua.Catalogs.Accounts;

/// <summary>A person's place in a unit, for a time.</summary>
/// <param name="UnitId">The unit; an agency itself for its leaders.</param>
/// <param name="PositionId">The position held there; null: none.</param>
/// <param name="From">First day, local date.</param>
/// <param name="To">Last day, inclusive; null: open.</param>
public sealed record Membership(string UnitId, string? PositionId, DateOnly From, DateOnly? To = null)
{
    /// <summary>Whether it holds on the local date.</summary>
    public bool IsInForce(DateOnly date) => From <= date && (To is null || date <= To);
}
