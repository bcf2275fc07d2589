namespace MotCua.Catalogs.Accounts;

/// <summary>Checks of what people type about themselves; gives the normalised values and the errors by field.</summary>
internal sealed class AccountRules
{
    private readonly List<FieldError> errors = [];

    public IReadOnlyList<FieldError> Errors => errors;

    public string UserName(string? text)
    {
        var name = AccountFormats.UserName(text);
        if (name is null)
        {
            Add(AccountFields.UserName, string.IsNullOrWhiteSpace(text) ? "userNameRequired" : "userNameFormat");
        }

        return name ?? "";
    }

    public string Password(string? password, string? userName)
    {
        if (PasswordRule.Check(password, userName?.Trim()) is { } code)
        {
            Add(AccountFields.Password, code);
        }

        return password ?? "";
    }

    public string DisplayName(string? text)
    {
        var name = AccountFormats.PlainText(text);
        if (name is null or { Length: > 200 })
        {
            Add(AccountFields.DisplayName, name is null ? "displayNameRequired" : "displayNameTooLong");
        }

        return name ?? "";
    }

    public string? IdentityNumber(string? text, AccountKind kind)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Add(AccountFields.IdentityNumber, "identityNumberRequired");
            return null;
        }

        var number = kind == AccountKind.Enterprise ? AccountFormats.TaxCode(text) : AccountFormats.IdentityNumber(text);
        if (number is null)
        {
            Add(AccountFields.IdentityNumber, kind == AccountKind.Enterprise ? "taxCodeFormat" : "identityNumberFormat");
        }

        return number;
    }

    public string? Phone(string? text)
    {
        var phone = AccountFormats.Phone(text);
        if (phone is null)
        {
            Add(AccountFields.Phone, string.IsNullOrWhiteSpace(text) ? "phoneRequired" : "phoneFormat");
        }

        return phone;
    }

    public string? Email(string? text)
    {
        var email = AccountFormats.Email(text);
        if (email is null && !string.IsNullOrWhiteSpace(text))
        {
            Add(AccountFields.Email, "emailFormat");
        }

        return email;
    }

    public string? Address(string? text)
    {
        var address = AccountFormats.PlainText(text);
        if (address is { Length: > 500 })
        {
            Add(AccountFields.Address, "addressTooLong");
        }

        return address;
    }

    private void Add(string field, string code) => errors.Add(AccountErrors.Of(field, code));
}
