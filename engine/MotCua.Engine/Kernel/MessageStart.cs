using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel;

/// <summary>Where a procedure begins by itself when a message or signal comes: see <see cref="MessageStarts"/>.</summary>
/// <param name="ElementId">The start event, or the receive task that instantiates.</param>
/// <param name="Kind">Message or signal.</param>
/// <param name="Name">Name of the message or signal.</param>
/// <param name="KeyExpression">FEEL over the payload that gives the key; null for none.</param>
public sealed record MessageStart(string ElementId, SubscriptionKind Kind, string Name, string? KeyExpression);
