using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using MotCua.Catalogs.Accounts;
using MotCua.Catalogs.Organisations;

namespace MotCua.RuntimeHost.Shell.Security;

/// <summary>Begins, checks and ends sign-ins.</summary>
internal static class SignInSession
{
    /// <summary>Signs the account in on this browser.</summary>
    public static Task BeginAsync(HttpContext context, Account account)
    {
        var claims = new List<Claim>
        {
            new(UserClaims.AccountId, account.Id),
            new(UserClaims.Name, account.DisplayName),
            new(UserClaims.SecurityStamp, account.SecurityStamp),
        };
        claims.AddRange(account.Roles.Select(role => new Claim(UserClaims.Role, role)));
        var identity = new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme, UserClaims.Name, UserClaims.Role);
        return context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, new ClaimsPrincipal(identity));
    }

    /// <summary>Signs out on this browser.</summary>
    public static Task EndAsync(HttpContext context) => context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);

    /// <summary>At every request: the account must still be there, enabled and unchanged in what its security stamp covers.</summary>
    public static async Task CheckAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        var accounts = http.RequestServices.GetRequiredService<AccountService>();
        var id = context.Principal?.FindFirstValue(UserClaims.AccountId);
        var account = id is null ? null : await accounts.FindAsync(id, http.RequestAborted);
        if (account is not { Enabled: true } || account.SecurityStamp != context.Principal!.FindFirstValue(UserClaims.SecurityStamp))
        {
            context.RejectPrincipal();
            await EndAsync(http);
            return;
        }

        var inside = account.Roles.Any(role => role != Roles.Applicant);
        var organisation = inside ? await http.RequestServices.GetRequiredService<OrganisationService>().CurrentAsync(http.RequestAborted) : null;
        new SignedInAccount(account, organisation).Keep(http);
    }
}
