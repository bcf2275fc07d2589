namespace MotCua.Engine.Kernel.Commands;

/// <summary>Brings a cancelled dossier back as it was (E-5.8).</summary>
/// <param name="Actor">Who acts.</param>
public sealed record RestoreDossier(Actor Actor) : DossierCommand(Actor);
