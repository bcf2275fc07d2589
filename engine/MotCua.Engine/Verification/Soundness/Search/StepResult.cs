using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>What one move led to.</summary>
/// <param name="Next">The configuration after it.</param>
/// <param name="Events">What happened.</param>
/// <param name="Asked">What was chosen.</param>
/// <param name="Script">The choices, to do the same again.</param>
/// <param name="ChoseFreely">Whether something was chosen that may be chosen otherwise the next time.</param>
/// <param name="Endless">Whether it would never come to rest.</param>
internal sealed record StepResult(
    Configuration Next,
    IReadOnlyList<DossierEvent> Events,
    IReadOnlyList<TraceAssumption> Asked,
    int[] Script,
    bool ChoseFreely,
    bool Endless);
