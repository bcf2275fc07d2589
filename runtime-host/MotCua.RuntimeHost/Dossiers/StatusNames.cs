using MotCua.Engine.Model;

namespace MotCua.RuntimeHost.Dossiers;

/// <summary>Names of statuses as the dossier's own version gives them.</summary>
public static class StatusNames
{
    /// <summary>The name; null without a status or for one the diagram does not know.</summary>
    public static LocalText? Of(CompiledProcedure procedure, string? status) =>
        status is null ? null : procedure.Statuses.Find(status)?.Name;
}
