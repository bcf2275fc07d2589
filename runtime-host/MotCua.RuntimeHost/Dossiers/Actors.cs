using MotCua.RuntimeHost.Shell.Security;

namespace MotCua.RuntimeHost.Dossiers;

/// <summary>The signed-in user as the kernel knows him. Rights come from the organisation as it is now, not from the
/// cookie.</summary>
public sealed class Actors(CurrentUser user)
{
    /// <summary>The user as an applicant.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public Actor Applicant() => user.ToApplicant();

    /// <summary>The user as a person of the organisation; null when he is none (any more).</summary>
    public Actor? Officer() => user.ToActor() is { Kind: ActorKind.Officer } officer ? officer : null;

    /// <summary>An officer as such, everybody else as an applicant: for addresses that both use.</summary>
    public Actor Any() => user.ToActor();
}
