using System.Collections.Immutable;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>Visits all configurations, the nearest first.</summary>
internal sealed class Explorer
{
    /// <summary>Ways out of one move that are looked at: a loop that waits for nothing may choose anew in each round.</summary>
    private const int MostWays = 512;

    /// <summary>Of these, such that do not come to an end: each takes as long as the kernel would before it gives up.</summary>
    private const int MostEndless = 4;

    /// <summary>Events of all ways out of one move together.</summary>
    private const int MostWork = 10_000;

    private readonly SoundnessLimits _limits;
    private readonly SearchParts _parts;
    private readonly KeyWriter _keys;
    private readonly StrandReader _reader;
    private readonly Stepper _stepper;
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly Queue<int> _open = new();
    private Configuration? _looking;

    public Explorer(SoundnessModel model, SoundnessLimits limits, SearchParts? parts = null)
    {
        _limits = limits;
        _parts = parts ?? SearchParts.Standard;
        var targets = model.Links.Select(l => l.TargetId).ToHashSet(StringComparer.Ordinal);
        Terrains = [.. model.Participants.Select(p => new Terrain(p, targets, model.Possible))];
        Links = new Links(model);
        _keys = new KeyWriter(Terrains, _parts.KeysCountStrands);
        _reader = new StrandReader(Terrains, Links);
        _stepper = new Stepper(Terrains, Links);
    }

    public IReadOnlyList<Terrain> Terrains { get; }

    public Links Links { get; }

    /// <summary>All configurations found, in the order found.</summary>
    public List<Visit> Visits { get; } = [];

    /// <summary>Faults seen on the way.</summary>
    public Suspects Suspects { get; } = new();

    /// <summary>Elements that some dossier reaches.</summary>
    public HashSet<string> Reached { get; } = new(StringComparer.Ordinal);

    /// <summary>Elements beyond which the search did not look, because a fault holds the dossier there or takes strands away on their flows.</summary>
    public HashSet<string> Beyond { get; } = new(StringComparer.Ordinal);

    /// <summary>Changes looked at.</summary>
    public int Transitions { get; private set; }

    /// <summary>Whether there is something that was not looked at, other than what a fault holds.</summary>
    public bool LeftOut { get; private set; }

    /// <summary>Links with a message left when all have ended.</summary>
    public SortedSet<string> LeftMessages { get; } = new(StringComparer.Ordinal);

    /// <summary>The configuration before anything has happened.</summary>
    public Configuration Beginning => new([.. Terrains.Select(_ => Part.None)], [.. Enumerable.Repeat(0, Links.Count)]);

    /// <summary>Does again what led from one visit to another.</summary>
    public StepResult Again(Configuration at, Visit visit) => _stepper.Take(at, visit.Move, visit.Script);

    /// <summary>Searches until everything was visited or the bound is met.</summary>
    public void Run(CancellationToken ct)
    {
        Add(_keys.Write(Beginning), new Visit { From = -1, At = Beginning });
        while (_open.TryDequeue(out var number))
        {
            ct.ThrowIfCancellationRequested();
            if (Visits[number].IsClosed)
            {
                Visits[number].At = null;
                continue;
            }

            if (Visits.Count > _limits.MaxStates)
            {
                LeftOut = true;
                Visits[number].IsClosed = true;
                foreach (var rest in _open)
                {
                    Visits[rest].IsClosed = true;
                }

                return;
            }

            Expand(number, ct);
        }
    }

    private void Expand(int number, CancellationToken ct)
    {
        var at = Visits[number].At!;
        Visits[number].At = null;
        _looking = at;
        var strands = _reader.Read(at);

        // What could strike a strand on its way may strike, if only somebody is slow.
        foreach (var strike in strands.Where(s => s.Moves.Exists(m => m.IsOwn)).SelectMany(s => s.Around))
        {
            Beyond.Add(strike.ElementId);
            if (Terrains[strike.Part].Process.Find(strike.ElementId) is { IsStart: true } start)
            {
                Beyond.Add(start.ScopeId);
            }
        }

        // Where one takes others away at once, those on their way may have been quicker.
        if (Expansion.Taker(strands, Terrains) is not null)
        {
            foreach (var part in at.Parts)
            {
                var hosts = part.State.Scopes.Values.Select(s => s.ParentTokenId).ToHashSet();
                Beyond.UnionWith(part.State.Tokens.Values.Where(t => t.State == TokenState.Moving || hosts.Contains(t.Id)).Select(t => t.ElementId));
            }
        }

        var moved = false;
        foreach (var batch in _limits.Reduce ? _parts.Reduction(strands, Terrains) : Expansion.Full(strands, Terrains))
        {
            var before = Visits.Count;
            foreach (var move in batch.Where(m => _parts.Looks(Terrains[m.Part], m)))
            {
                moved = true;
                var (ways, endless, work) = (0, 0, 0);
                foreach (var result in _stepper.All(at, move))
                {
                    ct.ThrowIfCancellationRequested();
                    Take(number, move, result);
                    endless += result.Endless ? 1 : 0;
                    work += result.Events.Count;
                    if (++ways == MostWays || endless == MostEndless || work > MostWork)
                    {
                        LeftOut = true;
                        break;
                    }
                }
            }

            // Where this leads only to what is not gone on with, the others are looked at as well.
            if (Visits.Skip(before).Any(v => !v.IsClosed))
            {
                break;
            }
        }

        if (!moved && Visits[number].IsEnd)
        {
            LeaveMessages(at);
        }
        else if (!moved && !Visits[number].IsClosed)
        {
            Stuck(number, at);
        }
    }

    // Nobody comes any more to read them: who begins by a message would have begun.
    private void LeaveMessages(Configuration at)
    {
        for (var link = 0; link < at.Messages.Length; link++)
        {
            if (at.Messages[link] > 0)
            {
                LeftMessages.Add(Links.IdOf(link));
            }
        }
    }

    private void Take(int from, Move move, StepResult result)
    {
        Transitions++;
        var key = _keys.Write(result.Next);
        if (!_known.TryGetValue(key, out var to))
        {
            to = Add(key, new Visit
            {
                From = from,
                Move = move,
                Script = result.Script,
                At = result.Next,
                Follows = Visits[from].Follows,
                IsHeld = result.Next.Parts.Any(p => p.State.Tokens.Values.Any(t => t.State == TokenState.Failed)),
                IsEnd = result.Next.Parts.All(p => p.State.Life == DossierLife.Ended || (p.State.Life == DossierLife.None && Terrains.Count > 1)),
            });
            Look(to, move, result);
        }

        Visits[from].Next.Add(new Edge(to, move.IsOwn, result.ChoseFreely, move.ElementId));
        Reach(move, result);
    }

    private int Add(string key, Visit visit)
    {
        var number = Visits.Count;
        Visits.Add(visit);
        _known[key] = number;
        _open.Enqueue(number);
        return number;
    }

    // What is wrong in a configuration that is new.
    private void Look(int number, Move move, StepResult result)
    {
        var (visit, part, terrain) = (Visits[number], result.Next.Parts[move.Part], Terrains[move.Part]);
        foreach (var incident in result.Events.OfType<IncidentRaised>())
        {
            Beyond.Add(incident.ElementId);
            if (IncidentFaults.KindOf(incident.Code) is { } kind)
            {
                Suspects.Add(new Suspect(kind, incident.ElementId, number, Elsewhere(result.Next, incident.ElementId), visit.Follows));
            }
            else
            {
                (LeftOut, visit.IsClosed) = (true, true);
            }
        }

        if (result.Endless)
        {
            visit.IsClosed = true;
            Suspects.Add(new Suspect(SoundnessFaultKind.EndlessLoop, move.ElementId, number, [], visit.Follows));
        }

        var follows = visit.Follows;
        foreach (var (kind, element, tooMany) in SecondTokens.In(part, terrain))
        {
            visit.Follows = true;
            visit.IsClosed |= tooMany;
            Suspects.Add(new Suspect(kind, element, number, Elsewhere(result.Next, element), follows));
            follows = true;
        }

        if (SecondTokens.AreTooMany(part))
        {
            visit.IsClosed = true;
            LeftOut |= !visit.Follows;
        }

        follows = Visits[visit.From].Follows;
        foreach (var starved in Rests(part, terrain) ? Starving.Find(terrain.Process, part.State).DistinctBy(t => t.ElementId) : [])
        {
            Suspects.Add(new Suspect(SoundnessFaultKind.StarvedJoin, starved.ElementId, number, Elsewhere(result.Next, starved.ElementId), follows));
        }

        if (visit.IsClosed)
        {
            Beyond.UnionWith(result.Next.Parts.SelectMany(p => p.State.Tokens.Values.Select(t => t.ElementId)));
        }
    }

    // As the kernel says it: when nothing moves, and no join would go on.
    private static bool Rests(Part part, Terrain terrain)
    {
        if (part.State.Tokens.Values.Any(t => t.State == TokenState.Moving))
        {
            return false;
        }

        var joining = part.State.Tokens.Values.Where(t => t.State == TokenState.Joining).DistinctBy(t => (t.ScopeId, t.ElementId)).ToList();
        var run = joining.Count == 0 ? null : new DossierRun(terrain.Procedure, part.State, SearchWorld.Context, SearchWorld.Officer, KernelParts.Standard);
        return run is not null && !joining.Exists(run.IsComplete);
    }

    private void Stuck(int number, Configuration at)
    {
        foreach (var (part, i) in at.Parts.Select((p, i) => (p, i)).Where(p => p.p.Runs && !Visits[number].IsHeld))
        {
            var starved = Starving.Find(Terrains[i].Process, part.State).Select(t => t.ElementId).ToHashSet(StringComparer.Ordinal);
            var hosts = part.State.Scopes.Values.Select(s => s.ParentTokenId).ToHashSet();
            foreach (var token in part.State.Tokens.Values.Where(t => !starved.Contains(t.ElementId) && !hosts.Contains(t.Id)).DistinctBy(t => t.ElementId))
            {
                // In a process by itself everything from outside can come: what waits for nothing cannot be run as drawn.
                if (Terrains.Count == 1 && token.State == TokenState.Waiting)
                {
                    LeftOut = true;
                    continue;
                }

                Suspects.Add(new Suspect(
                    token.State == TokenState.Joining ? SoundnessFaultKind.StarvedJoin : SoundnessFaultKind.Stuck,
                    token.ElementId,
                    number,
                    Elsewhere(at, token.ElementId),
                    Visits[number].Follows));
            }
        }

        Visits[number].IsClosed = true;
    }

    private void Reach(Move move, StepResult result)
    {
        var process = Terrains[move.Part].Process;
        if (Terrains[move.Part].Races.TakesAway(move.ElementId))
        {
            // In another order these would have come farther.
            Beyond.UnionWith(_looking is { } at
                ? at.Parts[move.Part].State.Tokens.Values.Where(t => t.State == TokenState.Moving && t.ElementId != move.ElementId).Select(t => t.ElementId)
                : []);
        }

        if (Reached.Count == Terrains.Sum(t => t.Process.Nodes.Count))
        {
            return;
        }

        foreach (var e in result.Events)
        {
            switch (e)
            {
                case ElementEntered entered:
                    Reached.Add(entered.ElementId);
                    break;
                case TokenCreated created:
                    Reached.Add(created.ElementId);
                    break;
                case FlowTaken taken:
                    Reached.Add(taken.ElementId);
                    break;
                case CompensationBegun begun:
                    Reached.UnionWith(process.BoundariesOf(begun.ElementId).Where(b => b.Kind.Definition == "compensate").Select(b => b.Id));
                    break;
            }
        }
    }

    private static IReadOnlyList<string> Elsewhere(Configuration at, string elementId)
        => [.. at.Parts.SelectMany(p => p.State.Tokens.Values.Select(t => t.ElementId)).Where(e => e != elementId).Distinct()];
}
