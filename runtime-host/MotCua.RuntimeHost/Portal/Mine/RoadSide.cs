namespace MotCua.RuntimeHost.Portal.Mine;

/// <summary>A status beside the road.</summary>
/// <param name="Status">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsNow">The dossier shows it now.</param>
public sealed record RoadSide(string Status, string Name, bool IsNow);
