using MotCua.Catalogs;
using MotCua.Catalogs.Accounts;
using MotCua.RuntimeHost.Shell.Components;

namespace MotCua.RuntimeHost.Shell.Pages;

/// <summary>What was posted to a form about an account, and what is wrong with it.</summary>
internal sealed class AccountForm
{
    private readonly IFormCollection? _posted;
    private readonly Account? _account;

    /// <summary>An empty form, or one filled from an account.</summary>
    public AccountForm(Account? account = null) => _account = account;

    /// <summary>A posted form.</summary>
    public AccountForm(IFormCollection posted) => _posted = posted;

    /// <summary>Mistakes by field; the field is "" for the form as a whole.</summary>
    public IReadOnlyList<FieldError> Errors { get; set; } = [];

    /// <summary>Shown in a field: what was typed, else what the account says.</summary>
    public string? this[string field] => _posted is not null ? _posted[field].ToString() : field switch
    {
        AccountFields.DisplayName => _account?.DisplayName,
        AccountFields.IdentityNumber => _account?.IdentityNumber,
        AccountFields.Phone => _account?.Phone,
        AccountFields.Email => _account?.Email,
        AccountFields.Address => _account?.Address,
        _ => null,
    };

    public AccountKind Kind => this["kind"] == "enterprise" ? AccountKind.Enterprise : AccountKind.Citizen;

    /// <summary>The mistake beside a field; null when there is none.</summary>
    public string? Error(string field, string language) => Errors.FirstOrDefault(error => error.Field == field)?.Text.In(language);

    /// <summary>All mistakes for the summary.</summary>
    public IReadOnlyList<PageError> Summary(string language) =>
        [.. Errors.Select(error => new PageError(error.Field.Length == 0 ? null : error.Field, error.Text.In(language)))];
}
