using MotCua.Engine.Kernel.Migration;

namespace MotCua.Engine.Kernel.Commands;

/// <summary>
/// Brings a dossier over to another version of its procedure: everything it waits for is found again by the mapping, with
/// deadlines as they are; or it is refused and nothing changes. Administrators and <see cref="ActorKind.System"/>.
/// </summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Target">The version to come over to.</param>
/// <param name="Mapping">Which element stands for which.</param>
/// <param name="Reason">Why; kept in the history.</param>
/// <param name="From">The version the mapping begins at; a dossier of another one is refused. Null: whichever it has.</param>
public sealed record MigrateDossier(Actor Actor, CompiledProcedure Target, MigrationMapping Mapping, string Reason, string? From = null) : DossierCommand(Actor);
