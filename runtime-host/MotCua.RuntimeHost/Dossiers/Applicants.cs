using MotCua.Catalogs.Accounts;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;

namespace MotCua.RuntimeHost.Dossiers;

/// <summary>What a dossier keeps of the account that applies.</summary>
public static class Applicants
{
    public static ApplicantInfo From(Account account) => new(
        account.Id,
        account.DisplayName,
        account.Kind == AccountKind.Enterprise ? ApplicantKind.Enterprise : ApplicantKind.Citizen,
        account.IdentityNumber,
        account.Phone,
        account.Email,
        account.Address);
}
