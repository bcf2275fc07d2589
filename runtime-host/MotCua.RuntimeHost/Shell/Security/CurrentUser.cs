using MotCua.Catalogs.Accounts;
using MotCua.Catalogs.Organisations;
using MotCua.Engine.Kernel;

namespace MotCua.RuntimeHost.Shell.Security;

/// <summary>Who makes this request. Scoped; read afresh from the accounts at every request, so rights taken away are gone at once.</summary>
public sealed class CurrentUser
{
    private readonly Organisation? _organisation;

    /// <summary>The user of the request.</summary>
    public CurrentUser(IHttpContextAccessor accessor)
        : this(SignedInAccount.Of(accessor.HttpContext))
    {
    }

    internal CurrentUser(SignedInAccount? user)
    {
        Account = user?.Account;
        _organisation = user?.Organisation;
    }

    /// <summary>The account; null when nobody is signed in.</summary>
    public Account? Account { get; }

    /// <summary>True after sign-in.</summary>
    public bool SignedIn => Account is not null;

    /// <summary>Account id; null when nobody is signed in.</summary>
    public string? AccountId => Account?.Id;

    /// <summary>Full name; empty when nobody is signed in.</summary>
    public string Name => Account?.DisplayName ?? "";

    /// <summary>Exact role names; empty when nobody is signed in.</summary>
    public IReadOnlyList<string> Roles => Account?.Roles ?? [];

    /// <summary>True when the user has one of the policy's roles.</summary>
    public bool Is(string policy) => Policies.Roles[policy].Any(role => Roles.Contains(role));

    /// <summary>Works on dossiers.</summary>
    public bool IsOfficer => Is(Policies.Officer);

    /// <summary>Id of the unit; null for applicants.</summary>
    public string? UnitId => Person?.Unit;

    /// <summary>Candidate keys the user holds; empty for applicants.</summary>
    public IReadOnlySet<string> Keys => Person?.Keys ?? new HashSet<string>();

    /// <summary>Up to two letters that stand for the name, given name last: "Lê Quốc Khánh" is QK.</summary>
    public string Initials
    {
        get
        {
            var words = Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return words.Length switch { 0 => "", 1 => words[0][..1], _ => words[^2][..1] + words[^1][..1] };
        }
    }

    private PersonRef? Person => AccountId is null ? null : _organisation?.Person(AccountId);

    /// <summary>"Chuyên viên, Phòng KT-HT-ĐT"; null for applicants.</summary>
    public string? PositionLine(string language)
    {
        var unit = _organisation?.Unit(UnitId);
        var parts = new[] { _organisation?.PositionName(Person?.Position, language), (unit?.ShortName ?? unit?.Name)?.In(language) };
        var line = string.Join(", ", parts.Where(part => part is not null));
        return line.Length == 0 ? null : line;
    }

    /// <summary>
    /// The user as the kernel knows him: an officer with his keys, else an applicant. Whoever has both an applicant's and
    /// another role acts as an officer; use <see cref="ToApplicant"/> for his own dossiers.
    /// </summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in: the page or endpoint lacks its policy.</exception>
    public Actor ToActor() => Person is { } person ? Actor.Officer(person) : ToApplicant();

    /// <summary>The user as an applicant, acting on his own dossiers.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in: the page or endpoint lacks its policy.</exception>
    public Actor ToApplicant() => Account is { } account
        ? Actor.Applicant(account.Id, account.DisplayName)
        : throw new InvalidOperationException("Nobody is signed in.");
}
