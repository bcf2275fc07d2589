using MotCua.Engine.Model;
using System.Text.Json.Nodes;

namespace MotCua.Engine.Kernel.Commands;

/// <summary>Answers a supplement request, by the applicant or for him at the desk (E-6.2, E-6.6).</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Data">Changed form fields; merged over the dossier's data, top-level field by field.</param>
/// <param name="Attachments">Files added.</param>
/// <param name="Channel">How the answer came.</param>
public sealed record SupplementDossier(
    Actor Actor,
    JsonObject Data,
    IReadOnlyList<AttachmentRef> Attachments,
    IntakeChannel Channel) : DossierCommand(Actor);
