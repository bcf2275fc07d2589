namespace MotCua.RuntimeHost.Api;

/// <summary>What an administrator wants of a running dossier.</summary>
/// <param name="CommandId">Chosen by the caller; repeating it gives the first answer.</param>
/// <param name="Type">suspend, resume, abort, startBefore, cancelElement or moveToken.</param>
/// <param name="Reason">Why.</param>
/// <param name="ElementId">For startBefore and moveToken.</param>
/// <param name="ScopeId">For startBefore, where the element's sub-process runs several times.</param>
/// <param name="TokenId">For cancelElement and moveToken.</param>
public sealed record RunningRequest(
    string? CommandId = null, string? Type = null, string? Reason = null, string? ElementId = null, string? ScopeId = null, string? TokenId = null);
