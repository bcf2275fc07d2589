using MotCua.Catalogs.Organisations;
using MotCua.Engine.Kernel;
using MotCua.Engine.Time;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Portal.Mine;

/// <summary>A dossier with what is needed to tell its story.</summary>
public sealed record DossierView
{
    public required DossierDocument Entry { get; init; }

    public required DossierState State { get; init; }

    /// <summary>The version it is pinned to.</summary>
    public required CompiledProcedure Procedure { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<DossierEvent> Events { get; init; }

    /// <summary>Of the competent agency.</summary>
    public required WorkingCalendar Calendar { get; init; }

    public required Organisation People { get; init; }

    /// <summary>Domain time.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>A status' name as the dossier's own version gives it.</summary>
    public string StatusName(string status, Localizer texts) =>
        Procedure.Statuses.Find(status)?.Name.In(texts.Language) ?? texts["shell.status." + status];

    /// <summary>Name of the competent agency.</summary>
    public string Agency(Localizer texts) => People.UnitName(Entry.Agency, texts.Language) ?? Entry.Agency;
}
