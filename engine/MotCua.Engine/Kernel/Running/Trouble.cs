using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>An expected failure inside a running dossier, as a value; it becomes an incident.</summary>
internal sealed record Trouble(IncidentCode Code, IReadOnlyDictionary<string, string> Args)
{
    public static Trouble Of(IncidentCode code, params (string Name, string? Value)[] args)
        => new(code, args.ToDictionary(a => a.Name, a => a.Value ?? "", StringComparer.Ordinal));
}
