using System.Security.Cryptography;
using MotCua.Catalogs.Storing;
using MotCua.Storage;

namespace MotCua.Catalogs.Accounts;

/// <summary>Accounts of applicants, officers and administrators: one store for portal, desk and designer
/// (requirements E-17.1, E-17.3, P-13.1, G-3.10). Safe to call from many threads.</summary>
public sealed class AccountService
{
    private readonly AccountStore store;
    private readonly AccountPasswords passwords;
    private readonly TimeProvider time;

    public AccountService(IDocumentStore store, TimeProvider time, AccountOptions options)
    {
        this.store = new AccountStore(store);
        this.time = time;
        passwords = new AccountPasswords(options);
        SignIn = new SignInService(this.store, passwords, time, options);
    }

    internal SignInService SignIn { get; }

    /// <summary>Checks user name and password (P-6.2). Unknown user, wrong password and locked account take as long
    /// and read alike.</summary>
    public Task<PasswordCheck> VerifyPasswordAsync(string? userName, string? password, CancellationToken ct = default) =>
        SignIn.VerifyAsync(userName, password, ct);

    /// <summary>A new applicant account, enabled at once; or every error, by field.</summary>
    public async Task<AccountResult> RegisterAsync(RegisterAccount request, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var rules = new AccountRules();
        var account = new Account
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()).ToString("N"),
            UserName = rules.UserName(request.UserName),
            DisplayName = rules.DisplayName(request.DisplayName),
            Kind = request.Kind,
            IdentityNumber = rules.IdentityNumber(request.IdentityNumber, request.Kind),
            Phone = rules.Phone(request.Phone),
            Email = rules.Email(request.Email),
            Address = rules.Address(request.Address),
            Roles = [Roles.Applicant],
            SecurityStamp = NewStamp(),
            CreatedAt = time.GetUtcNow(),
        };
        var password = rules.Password(request.Password, request.UserName);
        if (rules.Errors.Count == 0)
        {
            return await AddAsync(account, password, ct) ? AccountResult.Done(account) : UserNameTaken();
        }

        // Say at once that the name is taken too, not only after the rest is mended.
        return account.UserName.Length > 0 && await store.FindByUserNameAsync(account.UserName, ct) is not null
            ? AccountResult.Refused([.. UserNameTaken().Errors, .. rules.Errors])
            : AccountResult.Refused(rules.Errors);
    }

    public async Task<Account?> FindAsync(string id, CancellationToken ct = default) =>
        (await store.Set.FindAsync(id, ct))?.Value.Account;

    /// <summary>By user name, whatever its case.</summary>
    public async Task<Account?> FindByUserNameAsync(string userName, CancellationToken ct = default) =>
        (await store.FindByUserNameAsync(userName, ct))?.Value.Account;

    /// <summary>One page of accounts.</summary>
    public async Task<Page<AccountRow>> ListAsync(AccountQuery query, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var sort = query.Sort switch
        {
            AccountSort.UserName => "userNameFold",
            AccountSort.CreatedAt => "account.createdAt",
            AccountSort.LastSignInAt => "lastSignInAt",
            _ => "nameFold",
        };
        var now = time.GetUtcNow();
        var page = await store.Set.PageAsync(
            FilterOf(query), [new SortField(sort, query.Descending)], query.Limit, query.Cursor, ct);
        return new Page<AccountRow>(
            [.. page.Items.Select(kept => new AccountRow(
                kept.Value.Account, kept.Value.LastSignInAt, kept.Value.LockedUntil > now ? kept.Value.LockedUntil : null))],
            page.NextCursor);
    }

    /// <summary>How many accounts the query matches, over all pages.</summary>
    public Task<long> CountAsync(AccountQuery query, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return store.Set.CountAsync(FilterOf(query), ct);
    }

    /// <summary>Replaces what people may change about themselves; null when there is no such account.</summary>
    public async Task<AccountResult?> UpdateProfileAsync(string id, UpdateProfile profile, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(profile);
        if (await FindAsync(id, ct) is not { } account)
        {
            return null;
        }

        var rules = new AccountRules();
        var name = rules.DisplayName(profile.DisplayName);
        var number = rules.IdentityNumber(profile.IdentityNumber, account.Kind);
        var phone = rules.Phone(profile.Phone);
        var email = rules.Email(profile.Email);
        var address = rules.Address(profile.Address);
        return rules.Errors.Count > 0
            ? AccountResult.Refused(rules.Errors)
            : await ChangeAsync(
                id,
                now => now with { DisplayName = name, IdentityNumber = number, Phone = phone, Email = email, Address = address },
                ct);
    }

    /// <summary>Enables or disables; disabling ends running sign-ins. Null when there is no such account.</summary>
    public Task<AccountResult?> SetEnabledAsync(string id, bool enabled, CancellationToken ct = default) =>
        ChangeAsync(id, now => now with { Enabled = enabled, SecurityStamp = enabled ? now.SecurityStamp : NewStamp() }, ct);

    /// <summary>Replaces roles and places in units, and ends running sign-ins. Null when there is no such account.</summary>
    /// <exception cref="ArgumentException">A role that <see cref="Roles.All"/> does not name.</exception>
    public Task<AccountResult?> SetRightsAsync(
        string id, IReadOnlyList<string> roles, IReadOnlyList<Membership> memberships, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(roles);
        return roles.FirstOrDefault(role => !Roles.All.Contains(role)) is { } unknown
            ? throw new ArgumentException($"There is no role '{unknown}'.", nameof(roles))
            : ChangeAsync(id, now => now with { Roles = roles, Memberships = memberships, SecurityStamp = NewStamp() }, ct);
    }

    /// <summary>A new password for one who knows the present one. Null when there is no such account.</summary>
    public async Task<AccountResult?> ChangePasswordAsync(
        string id, string? current, string? password, CancellationToken ct = default)
    {
        if (await FindAsync(id, ct) is not { } account)
        {
            return null;
        }

        // The guard of sign-in holds here too, or a stolen session could try passwords without end.
        var check = await SignIn.VerifyAsync(account.UserName, current, ct);
        return check.IsAccepted
            ? await ResetPasswordAsync(id, password, ct)
            : AccountResult.Refused(AccountErrors.Of(AccountFields.CurrentPassword, "currentPasswordWrong"));
    }

    /// <summary>A new password given by an operator; unlocks the account and ends running sign-ins. Null when there is
    /// no such account.</summary>
    public async Task<AccountResult?> ResetPasswordAsync(string id, string? password, CancellationToken ct = default)
    {
        if (await FindAsync(id, ct) is not { } account)
        {
            return null;
        }

        if (PasswordRule.Check(password, account.UserName) is { } code)
        {
            return AccountResult.Refused(AccountErrors.Of(AccountFields.Password, code));
        }

        var hash = passwords.Hash(password!);
        var changed = await store.ChangeAsync(
            id,
            now => now with
            {
                PasswordHash = hash,
                Attempts = 0,
                LockedUntil = null,
                Account = now.Account with { SecurityStamp = NewStamp() },
            },
            touchesPeople: false,
            ct);
        return changed is null ? null : AccountResult.Done(changed.Account);
    }

    /// <summary>Adds an account made elsewhere (seed, operator); false when its user name or id is taken.</summary>
    internal Task<bool> AddAsync(Account account, string password, CancellationToken ct) =>
        store.InsertAsync(StoredAccount.Of(account, passwords.Hash(password)), ct);

    internal static string NewStamp() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    private static AccountResult UserNameTaken() => AccountResult.Refused(AccountErrors.Of(AccountFields.UserName, "userNameTaken"));

    private static Filter FilterOf(AccountQuery query)
    {
        var all = new List<Filter> { Filter.Text("search", query.Text) };
        if (query.Kind is { } kind)
        {
            all.Add(Filter.Eq("account.kind", StoredEnum.Value(kind)));
        }

        if (query.Role is { Length: > 0 } role)
        {
            all.Add(Filter.Contains("account.roles", role));
        }

        if (query.Enabled is { } enabled)
        {
            all.Add(Filter.Eq("account.enabled", enabled));
        }

        return Filter.And(all);
    }

    private async Task<AccountResult?> ChangeAsync(string id, Func<Account, Account> change, CancellationToken ct) =>
        await store.ChangeAsync(id, now => now.With(change(now.Account)), touchesPeople: true, ct) is { } changed
            ? AccountResult.Done(changed.Account)
            : null;
}
