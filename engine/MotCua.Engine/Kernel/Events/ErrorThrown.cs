using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A BPMN error was thrown and caught.</summary>
/// <param name="ElementId">Where it was thrown.</param>
/// <param name="Code">Its code; null for none.</param>
/// <param name="CaughtBy">The catching event.</param>
public sealed record ErrorThrown(string ElementId, string? Code, string CaughtBy) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state;
}
