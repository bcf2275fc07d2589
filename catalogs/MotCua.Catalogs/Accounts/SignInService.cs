namespace MotCua.Catalogs.Accounts;

/// <summary>Password sign-in with lockout. An attempt is counted before the password is checked, so that many at the
/// same time are no way around the limit.</summary>
internal sealed class SignInService(AccountStore store, AccountPasswords passwords, TimeProvider time, AccountOptions options)
{
    public async Task<PasswordCheck> VerifyAsync(string? userName, string? password, CancellationToken ct)
    {
        // Longer ones are never set; hashing megabytes is work for nothing.
        password = password is { Length: <= PasswordRule.MaxLength } ? password : "";
        if (string.IsNullOrWhiteSpace(userName) || await store.FindByUserNameAsync(userName, ct) is not { } kept)
        {
            passwords.CheckNothing(password);
            return PasswordCheck.Refused(SignInRefusal.UnknownUser);
        }

        if (await store.ChangeAsync(kept.Id, CountAttempt, touchesPeople: false, ct) is not { } counted)
        {
            passwords.CheckNothing(password);
            return PasswordCheck.Refused(SignInRefusal.Locked);
        }

        var (fits, renew) = passwords.Check(counted.PasswordHash, password);
        if (!fits)
        {
            return PasswordCheck.Refused(SignInRefusal.WrongPassword);
        }

        var renewed = renew ? passwords.Hash(password) : null;
        var account = await store.ChangeAsync(
            kept.Id, now => Succeed(now, counted.PasswordHash, renewed), touchesPeople: false, ct);
        return account switch
        {
            // The password changed, or the account went, while this one was being checked.
            null => PasswordCheck.Refused(SignInRefusal.WrongPassword),
            { Account.Enabled: false } => PasswordCheck.Refused(SignInRefusal.Disabled),
            _ => new PasswordCheck(account.Account, null),
        };
    }

    /// <summary>The attempt counted, or null while the account is locked.</summary>
    private StoredAccount? CountAttempt(StoredAccount account)
    {
        var now = time.GetUtcNow();
        if (account.LockedUntil > now)
        {
            return null;
        }

        var forgotten = account.LockedUntil is not null || account.LastAttemptAt + options.Lockout <= now;
        var attempts = (forgotten ? 0 : account.Attempts) + 1;
        return account with
        {
            Attempts = attempts,
            LastAttemptAt = now,
            LockedUntil = attempts >= options.MaxAttempts ? now + options.Lockout : null,
        };
    }

    private StoredAccount? Succeed(StoredAccount account, string checkedHash, string? renewed) =>
        account.PasswordHash != checkedHash
            ? null
            : account with
            {
                Attempts = 0,
                LockedUntil = null,
                LastSignInAt = account.Account.Enabled ? time.GetUtcNow() : account.LastSignInAt,
                PasswordHash = renewed ?? account.PasswordHash,
            };
}
