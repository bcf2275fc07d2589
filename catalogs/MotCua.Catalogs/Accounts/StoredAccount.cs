using MotCua.Storage;

namespace MotCua.Catalogs.Accounts;

/// <summary>The account document: the account, its secrets, its sign-in counters and the folded fields of searches.</summary>
internal sealed record StoredAccount
{
    public required Account Account { get; init; }

    public required string UserNameFold { get; init; }

    public required string NameFold { get; init; }

    /// <summary>Folded name, user name, number, phone and e-mail.</summary>
    public required string Search { get; init; }

    public required string PasswordHash { get; init; }

    /// <summary>Attempts since the last success within the lockout period.</summary>
    public int Attempts { get; init; }

    public DateTimeOffset? LastAttemptAt { get; init; }

    public DateTimeOffset? LockedUntil { get; init; }

    public DateTimeOffset? LastSignInAt { get; init; }

    public static StoredAccount Of(Account account, string passwordHash) => new()
    {
        Account = account,
        UserNameFold = FoldUserName(account.UserName),
        NameFold = VietnameseText.Fold(account.DisplayName),
        Search = SearchText(account),
        PasswordHash = passwordHash,
    };

    /// <summary>The same document with another account content.</summary>
    public StoredAccount With(Account account) => this with
    {
        Account = account,
        NameFold = VietnameseText.Fold(account.DisplayName),
        Search = SearchText(account),
    };

    public static string FoldUserName(string userName) => userName.Trim().ToLowerInvariant();

    private static string SearchText(Account account) => VietnameseText.Fold(
        string.Join(' ', account.DisplayName, account.UserName, account.IdentityNumber, account.Phone, account.Email));
}
