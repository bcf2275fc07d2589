using MotCua.Catalogs.Organisations;
using MotCua.Engine.Kernel;
using MotCua.RuntimeHost.Shell.Security;

namespace MotCua.RuntimeHost.Dossiers;

/// <summary>The signed-in user as the kernel knows him. Rights come from the organisation as it is now, not from the
/// cookie.</summary>
public sealed class Actors(CurrentUser user, OrganisationService organisations)
{
    /// <summary>The user as an applicant.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public Actor Applicant() => Actor.Applicant(AccountId(), user.Name);

    /// <summary>The user as a person of the organisation; null when he is none (any more).</summary>
    public async Task<Actor?> OfficerAsync(CancellationToken ct = default) =>
        (await organisations.CurrentAsync(ct)).Person(AccountId()) is { } person ? Actor.Officer(person) : null;

    /// <summary>An officer as such, everybody else as an applicant: for addresses that both use.</summary>
    public async Task<Actor> AnyAsync(CancellationToken ct = default) => await OfficerAsync(ct) ?? Applicant();

    private string AccountId() => user.AccountId ?? throw new InvalidOperationException("Nobody is signed in.");
}
