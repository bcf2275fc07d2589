namespace MotCua.Engine.Kernel.Migration;

/// <summary>Which element of the present version becomes which of the target version.</summary>
/// <param name="Elements">Id before to id after. What is not in it has no place: a dossier that stands there is refused.</param>
public sealed record MigrationMapping(IReadOnlyDictionary<string, string> Elements);
