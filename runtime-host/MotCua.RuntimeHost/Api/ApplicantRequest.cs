namespace MotCua.RuntimeHost.Api;

/// <summary>Who applies, as an officer at the desk enters it.</summary>
public sealed record ApplicantRequest
{
    public string Name { get; init; } = "";

    public string? IdentityNumber { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? Address { get; init; }
}
