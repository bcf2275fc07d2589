namespace MotCua.Engine.Kernel.Commands;

/// <summary>The applicant takes the dossier back, himself or at the desk, before there is a result.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Reason">Why; shown in the history. Blank is refused.</param>
public sealed record WithdrawDossier(Actor Actor, string Reason) : DossierCommand(Actor);
