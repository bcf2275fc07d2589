using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using System.Text.Json.Nodes;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A dossier began.</summary>
/// <param name="DossierId">Global id.</param>
/// <param name="Code">Dossier code.</param>
/// <param name="ProcedureCode">Code of the procedure.</param>
/// <param name="VersionHash">Version it is pinned to.</param>
/// <param name="Channel">How it came in.</param>
/// <param name="Applicant">Who applied.</param>
/// <param name="Data">The filled form.</param>
/// <param name="Attachments">Files handed in.</param>
public sealed record DossierStarted(
    string DossierId,
    string Code,
    string ProcedureCode,
    string VersionHash,
    IntakeChannel Channel,
    ApplicantInfo Applicant,
    JsonObject Data,
    IReadOnlyList<AttachmentRef> Attachments) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
    {
        return state with
        {
            DossierId = DossierId,
            Code = Code,
            ProcedureCode = ProcedureCode,
            VersionHash = VersionHash,
            Channel = Channel,
            Applicant = Applicant,
            SubmittedAt = At,
            Life = DossierLife.Running,
            Attachments = [.. Attachments],
            Data = new DossierData(Data, StateTable<JsonObject>.Empty),
        };
    }
}
