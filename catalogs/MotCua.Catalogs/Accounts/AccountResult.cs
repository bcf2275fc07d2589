namespace MotCua.Catalogs.Accounts;

/// <summary>The answer to a change of an account: the account as it now is, or what is wrong, by field.</summary>
public sealed record AccountResult(Account? Account, IReadOnlyList<FieldError> Errors)
{
    public bool Succeeded => Account is not null;

    internal static AccountResult Done(Account account) => new(account, []);

    internal static AccountResult Refused(params IReadOnlyList<FieldError> errors) => new(null, errors);
}
