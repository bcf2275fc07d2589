namespace MotCua.Engine.Model;

/// <summary>A status of a dossier (E-4.1).</summary>
/// <param name="Code">Stable code, for example "Processing".</param>
/// <param name="Name">The name shown.</param>
/// <param name="NationalCode">Code in the national status list; null for internal ones.</param>
/// <param name="Clock">What entering it does to the statutory clock.</param>
/// <param name="Final">Whether nothing follows.</param>
/// <param name="Icon">Name of its icon.</param>
public sealed record DossierStatus(
    string Code,
    LocalText Name,
    int? NationalCode = null,
    StatusClock Clock = StatusClock.None,
    bool Final = false,
    string? Icon = null);
