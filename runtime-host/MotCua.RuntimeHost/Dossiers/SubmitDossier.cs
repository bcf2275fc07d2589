using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;

namespace MotCua.RuntimeHost.Dossiers;

/// <summary>A dossier handed in, on the portal or at the desk.</summary>
public sealed record SubmitDossier
{
    /// <summary>Chosen by the caller, the same when he repeats; 1 to 100 characters.</summary>
    public required string CommandId { get; init; }

    public required string ProcedureCode { get; init; }

    /// <summary>The version the form was filled in for; null: the one in force.</summary>
    public string? VersionHash { get; init; }

    public required IntakeChannel Channel { get; init; }

    public required ApplicantInfo Applicant { get; init; }

    public required JsonObject Data { get; init; }

    /// <summary>The draft it was written in, removed with the submission; null: none.</summary>
    public string? DraftId { get; init; }
}
