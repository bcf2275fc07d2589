using System.Security.Claims;

namespace MotCua.RuntimeHost.Shell.Security;

/// <summary>Who makes this request, as the sign-in cookie says. Scoped; nobody is signed in on public pages by default.</summary>
public sealed class CurrentUser
{
    private readonly ClaimsPrincipal _principal;

    /// <summary>The user of the request.</summary>
    public CurrentUser(IHttpContextAccessor accessor)
        : this(accessor.HttpContext?.User ?? new ClaimsPrincipal())
    {
    }

    internal CurrentUser(ClaimsPrincipal principal) => _principal = principal;

    /// <summary>True after sign-in.</summary>
    public bool SignedIn => _principal.Identity?.IsAuthenticated == true;

    /// <summary>Account id; null when not signed in.</summary>
    public string? AccountId => _principal.FindFirstValue(UserClaims.AccountId);

    /// <summary>User name; null when not signed in.</summary>
    public string? UserName => _principal.FindFirstValue(UserClaims.UserName);

    /// <summary>Full name; empty when not signed in.</summary>
    public string Name => _principal.FindFirstValue(UserClaims.Name) ?? "";

    /// <summary>Roles, exact names (Applicant, DeskOfficer, …).</summary>
    public IReadOnlySet<string> Roles => _principal.FindAll(UserClaims.Role).Select(claim => claim.Value).ToHashSet();

    /// <summary>True when the user has one of the policy's roles.</summary>
    public bool Is(string policy) => Policies.Roles[policy].Any(Roles.Contains);

    /// <summary>Works on dossiers.</summary>
    public bool IsOfficer => Is(Policies.Officer);

    /// <summary>Up to two letters that stand for the name: the first and the last word's.</summary>
    public string Initials
    {
        get
        {
            var words = Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return words.Length switch { 0 => "", 1 => words[0][..1], _ => words[^2][..1] + words[^1][..1] };
        }
    }
}
