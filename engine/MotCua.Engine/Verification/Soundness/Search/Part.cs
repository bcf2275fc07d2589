using System.Collections.Immutable;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>One dossier in the midst of things: its state, the steps that it could take by itself, and what is supposed of its data.</summary>
/// <param name="State">The state, without what is over.</param>
/// <param name="Agenda">Arrivals of tokens that rest on their flows, and signals that are out, in the kernel's order.</param>
/// <param name="Supposed">Conditions whose value was chosen and still matters, by number.</param>
/// <param name="Origins">Strands of non-interrupting events.</param>
internal sealed record Part(DossierState State, ImmutableArray<AgendaStep> Agenda, ImmutableArray<Supposed> Supposed, ImmutableArray<Origin> Origins)
{
    /// <summary>A dossier that has not begun.</summary>
    public static Part None { get; } = new(DossierState.Empty, [], [], []);

    /// <summary>Whether it has begun and not ended.</summary>
    public bool Runs => State.Life == DossierLife.Running;
}
