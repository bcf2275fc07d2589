namespace MotCua.RuntimeHost.Portal.Mine;

/// <summary>One of the five main statuses on the road of a dossier.</summary>
/// <param name="Name">Its name.</param>
/// <param name="State">"done", "now", or null for what is to come.</param>
/// <param name="At">When it was first reached.</param>
/// <param name="Sides">Statuses beside the road that leave from here.</param>
public sealed record RoadStop(string Name, string? State, DateTimeOffset? At, IReadOnlyList<RoadSide> Sides);
