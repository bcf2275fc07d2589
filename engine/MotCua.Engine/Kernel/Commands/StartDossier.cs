using MotCua.Engine.Model;
using System.Text.Json.Nodes;

namespace MotCua.Engine.Kernel.Commands;

/// <summary>Begins a dossier. The host gives id and code; the kernel finds the start event by channel.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="DossierId">Global id.</param>
/// <param name="Code">Dossier code (mã số hồ sơ).</param>
/// <param name="Channel">How it came in.</param>
/// <param name="Applicant">Who applies.</param>
/// <param name="Data">The filled form.</param>
/// <param name="Attachments">Files handed in.</param>
/// <param name="StartElement">The message or signal start event, or receiving task, to begin at; only <see cref="ActorKind.System"/>. Null: by channel.</param>
/// <param name="Payload">What the message or signal carried.</param>
public sealed record StartDossier(
    Actor Actor,
    string DossierId,
    string Code,
    IntakeChannel Channel,
    ApplicantInfo Applicant,
    JsonObject Data,
    IReadOnlyList<AttachmentRef> Attachments,
    string? StartElement = null,
    JsonObject? Payload = null) : DossierCommand(Actor);
