namespace MotCua.Engine.Kernel.Commands;

/// <summary>Erases the personal data of a dossier that has ended; only an administrator may, and it cannot be undone.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Reason">Why, and on whose request; kept, so it must not hold personal data itself.</param>
public sealed record ErasePersonalData(Actor Actor, string Reason) : DossierCommand(Actor);
