using MotCua.Engine.Kernel;

namespace MotCua.RuntimeHost.Dossiers.Running;

/// <summary>What an administrator may do to a running dossier: one line per act.</summary>
public static class RunningActs
{
    private static readonly Dictionary<string, Func<Actor, ActFields, DossierCommand>> Table = new(StringComparer.Ordinal)
    {
        ["suspend"] = (by, f) => new SuspendDossier(by, f.Reason),
        ["resume"] = (by, f) => new ResumeDossier(by, f.Reason),
        ["abort"] = (by, f) => new AbortDossier(by, f.Reason),
        ["startBefore"] = (by, f) => new StartBefore(by, f.Element ?? "", f.Scope, f.Reason),
        ["cancelElement"] = (by, f) => new CancelElement(by, f.Token ?? "", f.Reason),
        ["moveToken"] = (by, f) => new MoveToken(by, f.Token ?? "", f.Element ?? "", f.Reason),
    };

    /// <summary>Names of all acts.</summary>
    public static IEnumerable<string> Names => Table.Keys;

    /// <summary>The command of an act; null when there is no such act.</summary>
    public static DossierCommand? Command(string? act, Actor by, string? reason, string? element, string? scope, string? token) =>
        act is not null && Table.TryGetValue(act, out var make) ? make(by, new ActFields(reason ?? "", element, scope, token)) : null;

    private sealed record ActFields(string Reason, string? Element, string? Scope, string? Token);
}
