namespace MotCua.Catalogs.Accounts;

/// <summary>One line of the account list.</summary>
/// <param name="Account">The account.</param>
/// <param name="LastSignInAt">Null: never.</param>
/// <param name="LockedUntil">Null: not locked after wrong passwords.</param>
public sealed record AccountRow(Account Account, DateTimeOffset? LastSignInAt, DateTimeOffset? LockedUntil);
