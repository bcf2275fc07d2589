using System.Text.Json.Nodes;

namespace MotCua.RuntimeHost.Api;

/// <summary>A dossier handed in as JSON.</summary>
public sealed record SubmitRequest
{
    /// <summary>1 to 100 characters, the same when the caller repeats.</summary>
    public string CommandId { get; init; } = "";

    public string ProcedureCode { get; init; } = "";

    /// <summary>The form as its schema wants it.</summary>
    public JsonObject Data { get; init; } = [];

    /// <summary>The applicant, when an officer hands in for somebody at the desk; ignored from applicants.</summary>
    public ApplicantRequest? Applicant { get; init; }
}
