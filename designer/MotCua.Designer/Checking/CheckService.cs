using MotCua.Catalogs.Calendars;
using MotCua.Catalogs.Organisations;
using MotCua.Catalogs.Sectors;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Compilation;
using MotCua.Engine.Model;
using MotCua.Engine.Verification;

namespace MotCua.Designer.Checking;

/// <summary>
/// Everything that can be said about a bundle without running it: the compiler's three gates, the verification, the forms,
/// and what the facts say of the world. Live in the designer and again at publish.
/// </summary>
public sealed class CheckService(OrganisationService organisations, CalendarService calendars, SectorService sectors)
{
    /// <summary>
    /// Checks a bundle, right or not. The proofs are calculation, not waiting: they run beside the request and stop when it is
    /// given up, which the designer does as soon as something newer stands on the screen.
    /// </summary>
    public async Task<CheckReport> CheckAsync(ProcedureBundle bundle, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        var organisation = await organisations.CurrentAsync(ct);
        var perDay = (await calendars.GetAsync(CalendarService.CountryCalendar, ct)).MinutesPerWorkingDay;
        var known = await sectors.ListAsync(includeRetired: true, ct);
        return await Task.Run(() => Check(bundle, organisation, perDay, known, ct), ct);
    }

    /// <summary>The names expressions of a draft see; null when its process cannot be read.</summary>
    public async Task<VerificationSubject?> SubjectAsync(ProcedureBundle bundle, CancellationToken ct = default)
        => DraftReading.Of(bundle, await organisations.CurrentAsync(ct), 480, ct);

    private static CheckReport Check(ProcedureBundle bundle, Organisation organisation, int perDay, IReadOnlyList<Sector> sectors, CancellationToken ct)
    {
        var compiled = BundleCompiler.Compile(bundle);
        ct.ThrowIfCancellationRequested();
        var subject = DraftReading.Of(bundle, organisation, perDay, ct);
        var findings = compiled.Findings.Select(f => DesignerFinding.Of(f, subject?.Process)).ToList();
        if (subject is not null)
        {
            findings.AddRange(Verifier.Check(subject).Select(f => DesignerFinding.Of(f, subject.Process)));
        }

        ct.ThrowIfCancellationRequested();
        findings.AddRange(FormRules.Check(bundle));
        findings.AddRange(FactRules.Check(bundle, organisation, sectors));
        return new CheckReport([.. findings.Distinct()], subject?.Longest, perDay);
    }
}
