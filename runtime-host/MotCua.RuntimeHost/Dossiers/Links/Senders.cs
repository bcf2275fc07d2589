using System.Text.Json.Nodes;
using MotCua.Catalogs.Organisations;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>Who applies for a dossier that a message begins, and with what.</summary>
public sealed class Senders(OrganisationService organisations)
{
    /// <summary>The payload's <c>applicant</c> {name, kind, identityNumber, phone, email, address}; without one the agency
    /// that sent the message.</summary>
    internal async Task<ApplicantInfo> ApplicantAsync(DossierMessage message, CancellationToken ct)
    {
        if (message.Payload?["applicant"] is JsonObject given && Text(given, "name") is { } name)
        {
            return new ApplicantInfo(
                null,
                name.Normalize(),
                Text(given, "kind") == WireName.Of(ApplicantKind.Enterprise) ? ApplicantKind.Enterprise : ApplicantKind.Citizen,
                Text(given, "identityNumber"),
                Text(given, "phone"),
                Text(given, "email"),
                Text(given, "address"));
        }

        var people = await organisations.CurrentAsync(ct);
        var unit = people.AgencyOf(message.SenderAgency) ?? people.Unit(message.SenderAgency);
        return new ApplicantInfo(null, unit?.Name.Vi ?? message.SenderAgency ?? message.Name ?? "", ApplicantKind.Enterprise);
    }

    /// <summary>The payload's <c>data</c> is the form; nothing without one.</summary>
    internal static JsonObject Data(DossierMessage message) => message.Payload?["data"] is JsonObject data ? data.DeepClone().AsObject() : [];

    private static string? Text(JsonObject from, string name) =>
        from[name] is JsonValue value && value.TryGetValue<string>(out var text) && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
