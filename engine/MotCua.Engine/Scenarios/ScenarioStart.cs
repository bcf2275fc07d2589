using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;

namespace MotCua.Engine.Scenarios;

/// <summary>How a scenario's dossier begins.</summary>
public sealed record ScenarioStart
{
    /// <summary>How it comes in.</summary>
    public IntakeChannel Channel { get; init; } = IntakeChannel.Portal;

    /// <summary>Domain time of the submission.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Person id of the officer who enters it; null: the applicant does.</summary>
    public string? As { get; init; }

    /// <summary>Who applies; null stands for a sample citizen.</summary>
    public ApplicantInfo? Applicant { get; init; }

    /// <summary>The filled form.</summary>
    public JsonObject Data { get; init; } = [];

    /// <summary>Id of the message or signal start, or receive task, that begins it instead of a submission; null: a submission.</summary>
    public string? Step { get; init; }

    /// <summary>What the message or signal that begins it carries.</summary>
    public JsonObject? Payload { get; init; }
}
