namespace MotCua.Engine.Kernel.Commands;

/// <summary>Cancels a dossier that has not been taken in (E-5.8).</summary>
/// <param name="Actor">Who acts.</param>
public sealed record CancelDossier(Actor Actor) : DossierCommand(Actor);
