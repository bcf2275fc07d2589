using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>Reads from a configuration what can happen next, strand by strand.</summary>
internal sealed class StrandReader(IReadOnlyList<Terrain> terrains, Links links)
{
    /// <summary>The strands that can do something, and those that only hold others.</summary>
    public List<Strand> Read(Configuration at)
    {
        var strands = new List<Strand>();
        for (var part = 0; part < at.Parts.Length; part++)
        {
            if (at.Parts[part].Runs)
            {
                Read(at, part, strands);
            }
            else if (at.Parts[part].State.Life == DossierLife.None)
            {
                Begin(at, part, strands);
            }
        }

        return strands;
    }

    // A participant begins once; by a linked message only when it was sent.
    private void Begin(Configuration at, int part, List<Strand> strands)
    {
        var strand = new Strand(part, "", "", 0);
        foreach (var start in Starts.Of(part, terrains[part].Process))
        {
            if (!terrains[part].LinkedTargets.Contains(start.ElementId))
            {
                strand.Moves.Add(start);
            }
            else
            {
                strand.IsIndependent = false;
                if (links.Into(start.ElementId, at.Messages) is { } link)
                {
                    strand.Moves.Add(start with { Link = link });
                }
            }
        }

        strands.Add(strand);
    }

    private void Read(Configuration at, int part, List<Strand> strands)
    {
        var (terrain, state) = (terrains[part], at.Parts[part].State);
        var byToken = new Dictionary<string, Strand>(StringComparer.Ordinal);
        foreach (var token in state.Tokens.Values)
        {
            byToken[token.Id] = new Strand(part, token.Id, token.ElementId, terrain.Rank(token.ElementId)) { IsIndependent = !terrain.Races.Touches(token.ElementId) };
        }

        // What may begin again and again is brought to its end first, or it would pile up.
        foreach (var origin in at.Parts[part].Origins.Where(o => SecondTokens.IsOneOfMany(at.Parts[part], terrain, o.Token)))
        {
            byToken[origin.Token].Rank = -1;
        }

        foreach (var undoing in state.Tokens.Values.Where(t => state.Scopes[t.ScopeId] is { Kind: ScopeKind.Compensation, ParentTokenId: null }))
        {
            byToken[undoing.Id].Rank = -1;
        }

        foreach (var step in at.Parts[part].Agenda)
        {
            if (byToken.TryGetValue(step.Id, out var strand))
            {
                strand.Moves.Add(new Move(part, MoveKind.Arrive, strand.ElementId, step.Id, Step: step));
                strand.IsIndependent = true;
            }
        }

        foreach (var scope in state.Scopes.Values)
        {
            if (scope.ParentTokenId is { } host && byToken.TryGetValue(host, out var strand))
            {
                strand.IsHost = true;
            }
        }

        Joins(at.Parts[part], part, terrain, byToken);
        Work(part, terrain, state, byToken);
        Events(at, part, terrain, byToken);
        Around(at, part, terrain, byToken);
        strands.AddRange(byToken.Values.Where(s => s.Moves.Count > 0 || s.Around.Count > 0));
    }

    private static void Joins(Part part, int number, Terrain terrain, Dictionary<string, Strand> byToken)
    {
        DossierRun? run = null;
        foreach (var token in part.State.Tokens.Values.Where(t => t.State == TokenState.Joining).DistinctBy(t => (t.ScopeId, t.ElementId)))
        {
            run ??= new DossierRun(terrain.Procedure, part.State, SearchWorld.Context, SearchWorld.Officer, KernelParts.Standard);
            if (run.IsComplete(token))
            {
                byToken[token.Id].Moves.Add(new Move(number, MoveKind.Wake, token.ElementId, token.Id));
            }
        }
    }

    private static void Work(int part, Terrain terrain, DossierState state, Dictionary<string, Strand> byToken)
    {
        foreach (var item in state.WorkItems.Values)
        {
            var strand = byToken[item.TokenId];
            if (item.Outcomes.Count < 2)
            {
                strand.Moves.Add(new Move(part, MoveKind.Complete, item.ElementId, item.Id, item.Outcomes.SingleOrDefault()?.Code));
                continue;
            }

            // Outcomes that nothing reads lead to the same.
            var read = terrain.Conditions.OutcomesRead.ContainsKey(item.ElementId);
            foreach (var outcome in read ? item.Outcomes : item.Outcomes.Take(1))
            {
                strand.Moves.Add(new Move(part, MoveKind.Complete, item.ElementId, item.Id, outcome.Code));
            }
        }

        foreach (var job in state.Jobs.Values)
        {
            var strand = byToken[job.TokenId];
            strand.Moves.Add(new Move(part, MoveKind.JobDone, job.ElementId, job.Id));
            foreach (var (code, own) in ErrorCodes(terrain, state, job))
            {
                strand.Moves.Add(new Move(part, MoveKind.JobError, job.ElementId, job.Id, code));
                strand.IsIndependent &= own;
            }
        }

        foreach (var call in state.LinkedCalls.Values)
        {
            byToken[call.TokenId].Moves.Add(new Move(part, MoveKind.LinkedDone, call.ElementId, call.Id, "completed"));
        }
    }

    // Errors that somebody around would catch; one that catches all stands for the rest.
    private static IEnumerable<(string Code, bool Own)> ErrorCodes(Terrain terrain, DossierState state, JobInstance job)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var token = state.Tokens[job.TokenId];
        for (var own = true; ; own = false)
        {
            token = Loops.HostOf(state, token);
            var scope = state.Scopes[token.ScopeId];
            var catchers = terrain.Process.BoundariesOf(token.ElementId)
                .Concat(scope.HoldsNodes ? terrain.Process.EventSubProcessesOf(scope.ElementId).Select(s => s.Start) : []);
            foreach (var caught in catchers)
            {
                foreach (var error in caught.Events.OfType<ErrorDefinition>())
                {
                    if (seen.Add(error.Code ?? "*"))
                    {
                        yield return (error.Code ?? "*", own && caught.IsBoundary);
                    }
                }
            }

            if (scope.ParentTokenId is null)
            {
                yield break;
            }

            token = state.Tokens[scope.ParentTokenId];
        }
    }

    private void Events(Configuration at, int part, Terrain terrain, Dictionary<string, Strand> byToken)
    {
        var state = at.Parts[part].State;
        foreach (var timer in state.Timers.Values.Where(t => t.TokenId is not null && MayHappen(at.Parts[part], terrain, t.ElementId, t.TokenId!)))
        {
            byToken[timer.TokenId!].Moves.Add(new Move(part, MoveKind.Timer, timer.ElementId, timer.Id));
        }

        foreach (var subscription in state.Subscriptions.Values.Where(s => s.TokenId is not null && MayHappen(at.Parts[part], terrain, s.ElementId, s.TokenId!)))
        {
            var strand = byToken[subscription.TokenId!];
            Subscribed(at, part, terrain, subscription, strand.Moves, strand);
        }
    }

    private void Subscribed(Configuration at, int part, Terrain terrain, Subscription subscription, List<Move> moves, Strand? strand)
    {
        var link = -1;
        if (subscription.Kind == SubscriptionKind.Message && terrain.LinkedTargets.Contains(subscription.ElementId))
        {
            if (strand is not null)
            {
                strand.IsIndependent = false;
            }

            if (links.Into(subscription.ElementId, at.Messages) is not { } sent)
            {
                return;
            }

            link = sent;
        }

        // Of several that wait for the same message the kernel gives it to the one that waits longest.
        if (subscription.Kind == SubscriptionKind.Message && link < 0
            && at.Parts[part].State.Subscriptions.Values.First(s => s.Kind == SubscriptionKind.Message && s.Name == subscription.Name && s.Key == subscription.Key) != subscription)
        {
            return;
        }

        var kind = subscription.Kind switch { SubscriptionKind.Message => MoveKind.Message, SubscriptionKind.Signal => MoveKind.Signal, _ => MoveKind.Condition };
        moves.Add(new Move(part, kind, subscription.ElementId, subscription.Id, Link: link));
    }

    private void Around(Configuration at, int part, Terrain terrain, Dictionary<string, Strand> byToken)
    {
        var state = at.Parts[part].State;
        var starts = new List<(string Scope, Move Move)>();
        foreach (var timer in state.Timers.Values.Where(t => t.ScopeId is not null && MayStart(state, terrain, t.ElementId, t.ScopeId!)))
        {
            starts.Add((timer.ScopeId!, new Move(part, MoveKind.Timer, timer.ElementId, timer.Id)));
        }

        var linked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var subscription in state.Subscriptions.Values.Where(s => s.ScopeId is not null && MayStart(state, terrain, s.ElementId, s.ScopeId!)))
        {
            var moves = new List<Move>();
            Subscribed(at, part, terrain, subscription, moves, null);
            starts.AddRange(moves.Select(m => (subscription.ScopeId!, m)));
            if (terrain.LinkedTargets.Contains(subscription.ElementId))
            {
                linked.Add(subscription.ScopeId!);
            }
        }

        foreach (var token in state.Tokens.Values)
        {
            var strand = byToken[token.Id];
            for (var scope = state.Scopes.Find(token.ScopeId); scope is not null; scope = state.Scopes.Find(scope.ParentScopeId))
            {
                strand.Around.AddRange(starts.Where(s => s.Scope == scope.Id).Select(s => s.Move));
                strand.IsIndependent &= !linked.Contains(scope.Id);
                if (scope.ParentTokenId is { } host && byToken.TryGetValue(host, out var holder))
                {
                    strand.Around.AddRange(holder.Moves);
                    strand.IsIndependent &= holder.IsIndependent || !terrain.LinkedTargets.Overlaps(terrain.Process.BoundariesOf(holder.ElementId).Select(b => b.Id));
                }
            }
        }
    }

    // An event that interrupts nothing happens again when what it began before is done: more at once are more of the same.
    private static bool MayHappen(Part part, Terrain terrain, string elementId, string hostId)
        => terrain.Process.Nodes[elementId] is not { IsBoundary: true, Interrupting: false }
            || !part.Origins.Any(o => o.Event == elementId && o.Host == hostId);

    private static bool MayStart(DossierState state, Terrain terrain, string elementId, string scopeId)
        => terrain.Process.Nodes[elementId] is not { Interrupting: false } start
            || !state.Tokens.Values.Any(t => t.ScopeId == scopeId && t.ElementId == start.ScopeId);
}
