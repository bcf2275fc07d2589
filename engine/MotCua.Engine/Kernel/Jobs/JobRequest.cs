using System.Text.Json.Nodes;
using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Kernel.Jobs;

/// <summary>All that a worker needs to do a job.</summary>
/// <param name="Connector">What is to do it: a connector's name, "script" for script tasks.</param>
/// <param name="ElementId">The task.</param>
/// <param name="Script">For scripts: the script.</param>
/// <param name="Variables">What expressions at the task see, as JSON: dossier, applicant, data, steps, decisions, ….</param>
/// <param name="Parameters">What the task gives the connector, by name; expressions are evaluated.</param>
/// <param name="Retry">How often a failure is tried again.</param>
/// <param name="Problem">Why a parameter could not be evaluated; then the job cannot be done.</param>
public sealed record JobRequest(
    string Connector,
    string ElementId,
    ScriptDefinition? Script,
    JsonObject Variables,
    JsonObject Parameters,
    RetrySetting Retry,
    string? Problem);
