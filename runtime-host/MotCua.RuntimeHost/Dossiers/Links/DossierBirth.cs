using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>A dossier to begin that nobody submits.</summary>
internal sealed record DossierBirth
{
    /// <summary>The same when it is tried again; 1 to 100 characters.</summary>
    public required string CommandId { get; init; }

    public required CompiledProcedure Procedure { get; init; }

    public required ApplicantInfo Applicant { get; init; }

    public required JsonObject Data { get; init; }

    public IReadOnlyList<AttachmentRef> Attachments { get; init; } = [];

    /// <summary>The message or signal start it begins at; null: as a submission at the counter.</summary>
    public string? StartElement { get; init; }

    public JsonObject? Payload { get; init; }

    public DossierOrigin? Origin { get; init; }

    /// <summary>Further writes of the same unit, made of the dossier's id and code.</summary>
    public Func<string, string, IReadOnlyList<Write>> With { get; init; } = (_, _) => [];
}
