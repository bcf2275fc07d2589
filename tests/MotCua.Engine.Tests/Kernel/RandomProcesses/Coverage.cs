using System.Diagnostics;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.RandomProcesses;

/// <summary>What random plays hit. One per thread; added up at the end.</summary>
internal sealed class Coverage
{
    /// <summary>Times each kind of element was entered; compensation borders count when their handler runs.</summary>
    public Dictionary<string, long> Kinds { get; } = new(StringComparer.Ordinal);

    /// <summary>Times each thing happened, by name.</summary>
    public Dictionary<string, long> Hits { get; } = new(StringComparer.Ordinal);

    /// <summary>Most elements in one process.</summary>
    public int MostElements { get; set; }

    /// <summary>Seconds spent, by what on; all threads together.</summary>
    public Dictionary<string, double> Seconds { get; } = new(StringComparer.Ordinal);

    /// <summary>Most scopes inside each other.</summary>
    public int Depth { get; private set; }

    public void Count(CompiledProcedure procedure, KernelResult result)
    {
        Add(Hits, "commands");
        Add(Hits, "events", result.Events.Count);
        foreach (var e in result.Events)
        {
            Count(procedure.Process, result.State, e);
        }

        Depth = Math.Max(Depth, result.State.Scopes.Values.Select(s => DepthOf(result.State, s)).DefaultIfEmpty().Max());
    }

    public void CountEnd(DossierState state, TokenLedger ledger)
    {
        Add(Hits, "cases");
        Add(Hits, "tokens", ledger.Created);
        Add(Hits, "interruptions", ledger.Interruptions);
        Add(Hits, state.Life == DossierLife.Ended ? "ended" : "left running");
    }

    /// <summary>Notes what the time since a moment was spent on; gives the moment now.</summary>
    public long Spent(string what, long since)
    {
        Seconds[what] = Seconds.GetValueOrDefault(what) + Stopwatch.GetElapsedTime(since).TotalSeconds;
        return Stopwatch.GetTimestamp();
    }

    public void Add(Coverage other)
    {
        foreach (var (mine, theirs) in new[] { (Kinds, other.Kinds), (Hits, other.Hits) })
        {
            foreach (var (name, count) in theirs)
            {
                Add(mine, name, count);
            }
        }

        MostElements = Math.Max(MostElements, other.MostElements);
        foreach (var (what, seconds) in other.Seconds)
        {
            Seconds[what] = Seconds.GetValueOrDefault(what) + seconds;
        }

        Depth = Math.Max(Depth, other.Depth);
    }

    public override string ToString()
        => string.Join(Environment.NewLine, [
            $"up to {MostElements} elements, {Depth} scopes deep; thread seconds: {string.Join(", ", Seconds.Select(s => $"{s.Key} {s.Value:0.0}"))}",
            "hits: " + string.Join(", ", Hits.OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => $"{h.Key} {h.Value}")),
            "elements: " + string.Join(", ", Kinds.OrderBy(k => k.Key, StringComparer.Ordinal).Select(k => $"{k.Key} {k.Value}"))]);

    private void Count(ProcessDefinition process, DossierState state, DossierEvent e)
    {
        switch (e)
        {
            case ElementEntered entered:
                Add(Kinds, process.Nodes[entered.ElementId].Kind.ToString());
                break;
            case CompensationBegun begun:
                Add(Hits, "compensations");
                if (process.BoundariesOf(begun.ElementId).Any(b => b.Kind.Definition == "compensate"))
                {
                    Add(Kinds, "boundaryEvent:compensate");
                }

                break;
            case LoopStarted started:
                Add(Hits, "loops");
                break;
            case ErrorThrown:
                Add(Hits, "errors caught");
                break;
            case EscalationThrown { CaughtBy: not null }:
                Add(Hits, "escalations caught");
                break;
            case MessageReceived:
                Add(Hits, "messages and signals caught");
                break;
            case TimerFired:
                Add(Hits, "timers fired");
                break;
            case TokenMoved:
                Add(Hits, "tokens moved");
                break;
            case LinkedDossierRequested:
                Add(Hits, "linked calls");
                break;
            case ScopeOpened { Kind: ScopeKind.Call }:
                Add(Hits, "calls");
                break;
            case WorkItemCancelled:
                Add(Hits, "work items cancelled");
                break;
            case IncidentRaised raised:
                Add(Hits, "incident " + raised.Code);
                break;
        }
    }

    private static int DepthOf(DossierState state, Scope scope) => scope.ParentScopeId is null ? 1 : 1 + DepthOf(state, state.Scopes[scope.ParentScopeId]);

    private static void Add(Dictionary<string, long> counts, string name, long by = 1) => counts[name] = counts.GetValueOrDefault(name) + by;
}
