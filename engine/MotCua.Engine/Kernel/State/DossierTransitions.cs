using System.Collections.Frozen;

namespace MotCua.Engine.Kernel.State;

/// <summary>The legal changes of a dossier's life, as a table.</summary>
public static class DossierTransitions
{
    private static readonly FrozenSet<(DossierLife From, DossierLife To)> Table = new[]
    {
        (DossierLife.None, DossierLife.Running),
        (DossierLife.Running, DossierLife.Cancelled),
        (DossierLife.Running, DossierLife.Ended),
        (DossierLife.Running, DossierLife.Suspended),
        (DossierLife.Suspended, DossierLife.Running),
        (DossierLife.Suspended, DossierLife.Ended),
        (DossierLife.Cancelled, DossierLife.Running),
        (DossierLife.Cancelled, DossierLife.Ended),
    }.ToFrozenSet();

    /// <summary>Whether a dossier may go from one to the other.</summary>
    public static bool Permits(DossierLife from, DossierLife to) => Table.Contains((from, to));
}
