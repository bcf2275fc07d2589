namespace MotCua.Engine.Kernel.State;

/// <summary>That an administrator holds a dossier.</summary>
/// <param name="Since">Since when.</param>
/// <param name="By">Who did it.</param>
/// <param name="Reason">Why.</param>
public sealed record Suspension(DateTimeOffset Since, ActorRef By, string Reason);
