using MotCua.Catalogs.Organisations;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Documents;

namespace MotCua.RuntimeHost.Desk.Work;

/// <summary>A dossier as one officer sees it at one moment: everything its page needs.</summary>
public sealed class WorkView
{
    public required DossierRecord Record { get; init; }

    public required CompiledProcedure Procedure { get; init; }

    public required Actor Actor { get; init; }

    public required KernelContext Context { get; init; }

    public required Organisation People { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<DossierEvent> Events { get; init; }

    /// <summary>The work item in hand on the page; null when none is live.</summary>
    public WorkItem? Item { get; init; }

    public DossierState State => Record.State;

    public DossierDocument Entry => Record.Entry;

    public DateTimeOffset Now => Context.Now;

    public Offers Offers => field ??= new Offers(this);

    public IEnumerable<WorkItem> Live => State.WorkItems.Values.Where(item => item.IsLive);

    public string Address => "/desk/ho-so/" + Uri.EscapeDataString(State.Code);

    public LocalText? StatusName => StatusNames.Of(Procedure, State.Status);

    public string StepName(string? elementId) =>
        Procedure.Process.Find(elementId)?.Name ?? State.WorkItems.Values.FirstOrDefault(item => item.ElementId == elementId)?.Name ?? elementId ?? "";
}
