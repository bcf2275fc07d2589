using MotCua.Catalogs.Calendars;
using MotCua.Catalogs.Organisations;
using MotCua.Catalogs.Procedures;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Documents;

namespace MotCua.RuntimeHost.Portal.Mine;

/// <summary>Reads dossiers for the citizens' pages. Who may see one is asked before.</summary>
public sealed class DossierReading(
    DossierRecords records, ProcedureCatalog catalog, CalendarService calendars, OrganisationService organisations, TimeProvider time)
{
    /// <summary>The dossier's line by its code as people type it: blanks, dashes of any kind, lower case.</summary>
    public async Task<DossierDocument?> FindAsync(string? typed, CancellationToken ct = default)
    {
        var code = new string([.. (typed ?? "").Where(c => !char.IsWhiteSpace(c)).Select(c => c is '–' or '—' or '‑' or '−' ? '-' : c)]);
        return code.Length is > 0 and <= 50 ? await records.FindByCodeAsync(code, ct) : null;
    }

    public async Task<DossierView> ReadAsync(DossierDocument entry, CancellationToken ct = default)
    {
        var record = await records.LoadAsync(entry.Id, ct) ?? throw new InvalidDataException($"Dossier {entry.Code} has no state.");
        return new DossierView
        {
            Entry = record.Entry,
            State = record.State,
            Procedure = await catalog.GetVersionAsync(record.State.VersionHash, ct)
                ?? throw new InvalidDataException($"Version {record.State.VersionHash} of dossier {entry.Code} is missing."),
            Events = await records.EventsAsync(entry.Id, ct),
            Calendar = await calendars.ForUnitAsync(entry.Agency, ct),
            People = await organisations.CurrentAsync(ct),
            Now = time.GetUtcNow(),
        };
    }
}
