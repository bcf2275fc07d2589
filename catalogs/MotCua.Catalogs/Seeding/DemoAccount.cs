using MotCua.Catalogs.Accounts;

namespace MotCua.Catalogs.Seeding;

/// <summary>A demo account, to be printed at the first start.</summary>
/// <param name="UserName">User name.</param>
/// <param name="Password">Password at creation.</param>
/// <param name="DisplayName">Name.</param>
/// <param name="Roles">Values of <see cref="Accounts.Roles"/>.</param>
/// <param name="UnitId">Null for applicants.</param>
public sealed record DemoAccount(string UserName, string Password, string DisplayName, IReadOnlyList<string> Roles, string? UnitId);
