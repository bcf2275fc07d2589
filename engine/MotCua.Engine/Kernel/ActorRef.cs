namespace MotCua.Engine.Kernel;

/// <summary>What the history keeps of an actor.</summary>
/// <param name="Kind">Kind of party.</param>
/// <param name="Id">Account or person id.</param>
/// <param name="Name">Name at that time.</param>
/// <param name="Position">Position at that time.</param>
/// <param name="Unit">Unit at that time.</param>
/// <param name="OnBehalfOf">Person id he acted for.</param>
public sealed record ActorRef(
    ActorKind Kind,
    string Id,
    string Name,
    string? Position = null,
    string? Unit = null,
    string? OnBehalfOf = null);
