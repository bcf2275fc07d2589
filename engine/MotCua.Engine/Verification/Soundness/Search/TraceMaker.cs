using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>Makes the trace to a visit: what came from outside on the way, and what was supposed.</summary>
internal sealed class TraceMaker(Explorer search)
{
    private static readonly Dictionary<MoveKind, TraceStepKind> Kinds = new()
    {
        [MoveKind.Start] = TraceStepKind.Start,
        [MoveKind.StartBy] = TraceStepKind.Start,
        [MoveKind.Complete] = TraceStepKind.Complete,
        [MoveKind.JobDone] = TraceStepKind.JobDone,
        [MoveKind.JobError] = TraceStepKind.JobError,
        [MoveKind.Timer] = TraceStepKind.Timer,
        [MoveKind.Message] = TraceStepKind.Message,
        [MoveKind.Signal] = TraceStepKind.Signal,
        [MoveKind.Condition] = TraceStepKind.Condition,
        [MoveKind.LinkedDone] = TraceStepKind.LinkedDone,
    };

    /// <summary>The trace to a visit as the kernel runs it, with all that happens in it.</summary>
    public (Trace Trace, TracePlayed? Played) To(int visit)
    {
        var raw = Raw(visit);
        if (search.Terrains.Count > 1)
        {
            return (new Trace(raw), null);
        }

        return Play(search.Terrains[0], raw);
    }

    /// <summary>Runs steps on the kernel.</summary>
    public static (Trace Trace, TracePlayed Played) Play(Terrain terrain, IReadOnlyList<TraceStep> steps)
    {
        var run = new TraceRun(terrain, steps.SelectMany(s => s.Assumed));
        var done = new List<TraceStep>();
        string? problem = null;
        foreach (var step in steps)
        {
            (var did, problem) = run.Do(step);
            if (did is null)
            {
                break;
            }

            done.Add(did);
        }

        return (new Trace(done), new TracePlayed(run.State, problem, run.Events));
    }

    // What happens by itself is told with what came from outside before it.
    private List<TraceStep> Raw(int visit)
    {
        var path = new Stack<Visit>();
        for (var at = search.Visits[visit]; at.From >= 0; at = search.Visits[at.From])
        {
            path.Push(at);
        }

        var steps = new List<TraceStep>();
        var configuration = search.Beginning;
        foreach (var next in path)
        {
            var result = search.Again(configuration, next);
            if (!next.Move.IsOwn)
            {
                steps.Add(new TraceStep(Kinds[next.Move.Kind], next.Move.ElementId) { Choice = next.Move.Choice, Strand = Strand(configuration, next.Move) });
            }

            configuration = result.Next;
            if (steps.Count > 0)
            {
                steps[^1] = steps[^1] with
                {
                    Assumed = [.. steps[^1].Assumed, .. result.Asked],
                    Flows = [.. steps[^1].Flows, .. result.Events.Select(FlowOf).OfType<string>()],
                    Tokens = [.. configuration.Parts.SelectMany(p => p.State.Tokens.Values.Select(t => t.ElementId))],
                };
            }
        }

        return steps;
    }

    // Which of several at the same element, in the order they came.
    private static int Strand(Configuration at, Move move)
    {
        var state = at.Parts[move.Part].State;
        IEnumerable<string> same = move.Kind switch
        {
            MoveKind.Complete => state.WorkItems.Values.Where(w => w.ElementId == move.ElementId).Select(w => w.Id),
            MoveKind.JobDone or MoveKind.JobError => state.Jobs.Values.Where(j => j.ElementId == move.ElementId).Select(j => j.Id),
            MoveKind.Timer => state.Timers.Values.Where(t => t.ElementId == move.ElementId).Select(t => t.Id),
            MoveKind.Message or MoveKind.Signal or MoveKind.Condition => state.Subscriptions.Values.Where(s => s.ElementId == move.ElementId).Select(s => s.Id),
            MoveKind.LinkedDone => state.LinkedCalls.Values.Where(c => c.ElementId == move.ElementId).Select(c => c.Id),
            _ => [],
        };
        return Math.Max(0, same.ToList().IndexOf(move.Subject));
    }

    private static string? FlowOf(DossierEvent e) => e switch { FlowTaken taken => taken.FlowId, TokenCreated created => created.FlowId, _ => null };
}
