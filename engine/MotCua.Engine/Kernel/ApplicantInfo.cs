using MotCua.Engine.Model;

namespace MotCua.Engine.Kernel;

/// <summary>Who applies; kept with the dossier.</summary>
/// <param name="AccountId">Account on the portal; null when he has none (counter, post).</param>
/// <param name="Name">Full name or name of the organisation.</param>
/// <param name="Kind">Person or enterprise.</param>
/// <param name="IdentityNumber">Identity or tax number.</param>
/// <param name="Phone">Phone number.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Address">Address.</param>
public sealed record ApplicantInfo(
    string? AccountId,
    string Name,
    ApplicantKind Kind = ApplicantKind.Citizen,
    string? IdentityNumber = null,
    string? Phone = null,
    string? Email = null,
    string? Address = null);
