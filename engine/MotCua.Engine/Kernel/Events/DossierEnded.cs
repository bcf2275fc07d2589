using System.Text.Json.Nodes;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A dossier is over.</summary>
/// <param name="EndKind">How.</param>
/// <param name="Reason">Why, if somebody said so.</param>
/// <param name="Result">What the process leaves in its variable <c>result</c>, as plain JSON; null for nothing.</param>
public sealed record DossierEnded(EndKind EndKind, string? Reason = null, JsonNode? Result = null) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with { Life = DossierLife.Ended, EndKind = EndKind, EndedAt = At };
}
