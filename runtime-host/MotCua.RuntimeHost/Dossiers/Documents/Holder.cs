using MotCua.Engine.Model;

namespace MotCua.RuntimeHost.Dossiers.Documents;

/// <summary>Who has a dossier now (S-3.2: position, unit, current officer).</summary>
/// <param name="Step">Name of the step.</param>
/// <param name="Person">Name; null while nobody has claimed it.</param>
/// <param name="Position">Name of the position.</param>
/// <param name="Unit">Name of the unit.</param>
public sealed record Holder(string Step, string? Person, LocalText? Position, LocalText? Unit);
