using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace MotCua.Catalogs.Accounts;

/// <summary>Hashes and checks passwords with the framework's hasher.</summary>
internal sealed class AccountPasswords
{
    private readonly PasswordHasher<StoredAccount> hasher;
    private readonly string decoy;

    public AccountPasswords(AccountOptions options)
    {
        hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = options.HashIterations }));
        // Checked when there is no such user, so that the answer takes as long.
        decoy = Hash("no user has this password");
    }

    public string Hash(string password) => hasher.HashPassword(null!, password);

    /// <summary>Whether the password fits, and whether its hash should be renewed.</summary>
    public (bool Fits, bool Renew) Check(string hash, string password)
    {
        var result = hasher.VerifyHashedPassword(null!, hash, password);
        return (result != PasswordVerificationResult.Failed, result == PasswordVerificationResult.SuccessRehashNeeded);
    }

    /// <summary>Takes the time of a check and fails.</summary>
    public void CheckNothing(string password) => hasher.VerifyHashedPassword(null!, decoy, password);
}
