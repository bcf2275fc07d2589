namespace MotCua.Engine.Kernel.Commands;

/// <summary>Something a party wants to happen to one dossier.</summary>
/// <param name="Actor">Who wants it; the kernel checks his rights.</param>
public abstract record DossierCommand(Actor Actor);
