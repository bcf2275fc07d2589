namespace MotCua.Engine.Kernel;

/// <summary>Who received a result (E-10.5).</summary>
/// <param name="Name">Full name.</param>
/// <param name="IsProxy">Whether he received it for the applicant.</param>
/// <param name="IdentityNumber">Needed for a proxy.</param>
/// <param name="Authorisation">Document that entitles a proxy; needed for one.</param>
/// <param name="Method">"counter", "post" or "online".</param>
public sealed record DeliveryRecipient(
    string Name,
    bool IsProxy = false,
    string? IdentityNumber = null,
    string? Authorisation = null,
    string? Method = null);
