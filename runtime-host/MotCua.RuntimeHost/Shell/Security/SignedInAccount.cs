using MotCua.Catalogs.Accounts;
using MotCua.Catalogs.Organisations;

namespace MotCua.RuntimeHost.Shell.Security;

/// <summary>The account behind the request, with the organisation when it belongs there; set when the cookie is checked.</summary>
internal sealed record SignedInAccount(Account Account, Organisation? Organisation)
{
    public static SignedInAccount? Of(HttpContext? context) =>
        context?.User.Identity?.IsAuthenticated == true ? context.Items[typeof(SignedInAccount)] as SignedInAccount : null;

    public void Keep(HttpContext context) => context.Items[typeof(SignedInAccount)] = this;
}
