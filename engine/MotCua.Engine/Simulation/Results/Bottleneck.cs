using MotCua.Engine.Model;

namespace MotCua.Engine.Simulation;

/// <summary>Where most of the waiting arises.</summary>
/// <param name="StepId">The step.</param>
/// <param name="StepName">Its name.</param>
/// <param name="Position">Position id of those who do it and are busiest.</param>
/// <param name="Unit">Their unit.</param>
/// <param name="ShareOfWaiting">The part of all waiting for officers that arises there, 0 to 1.</param>
/// <param name="WaitingPerDossier">Working minutes that a dossier waits there, mean.</param>
/// <param name="Utilisation">How busy they are, 0 to 1.</param>
/// <param name="Reason">The same as a sentence.</param>
public sealed record Bottleneck(
    string StepId, string StepName, string? Position, string? Unit, double ShareOfWaiting, double WaitingPerDossier, double Utilisation, LocalText Reason);
