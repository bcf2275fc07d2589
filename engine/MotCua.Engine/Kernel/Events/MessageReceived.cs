using System.Text.Json.Nodes;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A message or signal was caught; what it carried is the catching element's data.</summary>
/// <param name="ElementId">The catching event or task.</param>
/// <param name="Name">Name of the message or signal.</param>
/// <param name="Payload">What it carried; null for nothing.</param>
public sealed record MessageReceived(string ElementId, string Name, JsonObject? Payload) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => StepHistory.Record(state, ElementId, new StepRecord(null, By, At), Payload);
}
