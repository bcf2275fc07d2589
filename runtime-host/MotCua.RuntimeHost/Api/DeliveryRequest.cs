namespace MotCua.RuntimeHost.Api;

/// <summary>Who received a result.</summary>
public sealed record DeliveryRequest
{
    public string Name { get; init; } = "";

    public bool IsProxy { get; init; }

    public string? IdentityNumber { get; init; }

    public string? Authorisation { get; init; }
}
