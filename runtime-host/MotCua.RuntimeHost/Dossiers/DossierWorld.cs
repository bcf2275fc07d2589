using MotCua.Catalogs.Calendars;
using MotCua.Catalogs.Organisations;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;

namespace MotCua.RuntimeHost.Dossiers;

/// <summary>What the kernel may depend on besides procedure and state, taken at one moment.</summary>
public sealed class DossierWorld(OrganisationService organisations, CalendarService calendars, TimeProvider time)
{
    public async Task<(KernelContext Context, Organisation People)> NowAsync(CompiledProcedure procedure, CancellationToken ct)
    {
        var people = await organisations.CurrentAsync(ct);
        var calendar = await calendars.ForUnitAsync(people, procedure.Facts.Unit, ct);
        return (new KernelContext(time.GetUtcNow(), calendar, people), people);
    }
}
