using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using System.Text.Json.Nodes;

namespace MotCua.Engine.Kernel.Events;

/// <summary>The supplement came.</summary>
/// <param name="Number">Which request it answers.</param>
/// <param name="Data">The dossier's form data from now on, merged.</param>
/// <param name="Attachments">Files added.</param>
/// <param name="Channel">How it came.</param>
public sealed record SupplementReceived(
    int Number,
    JsonObject Data,
    IReadOnlyList<AttachmentRef> Attachments,
    IntakeChannel Channel) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
    {
        return state.WithLastSupplement(s => s with { ReceivedAt = At }) with
        {
            Data = state.Data with { Form = Data },
            Attachments = state.Attachments.AddRange(Attachments),
        };
    }
}
