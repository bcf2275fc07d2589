using System.Text.Json.Nodes;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A dossier at another agency is asked for; the host begins it once.</summary>
/// <param name="Call">The call.</param>
/// <param name="Data">Form data of the new dossier.</param>
public sealed record LinkedDossierRequested(LinkedCall Call, JsonObject Data) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
        => state with { LinkedCalls = state.LinkedCalls.Set(Call.Id, Call), LastId = LocalId.Number(Call.Id) };
}
