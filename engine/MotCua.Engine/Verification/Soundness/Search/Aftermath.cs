namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>What can only be said when everything was visited: loops without a wait, no way to the end, elements never reached.</summary>
internal static class Aftermath
{
    /// <summary>Loops in which nothing waits and nothing is chosen anew: who is in it stays in it.</summary>
    public static void EndlessLoops(Explorer search)
    {
        foreach (var loop in Cycles.Of(search.Visits, e => e is { IsOwn: true, IsFree: false }))
        {
            var members = loop.ToHashSet();
            var elements = search.Visits.Where((_, i) => members.Contains(i)).SelectMany(v => v.Next)
                .Where(e => members.Contains(e.To) && e.IsOwn).Select(e => e.ElementId).OfType<string>().Distinct().ToList();
            if (elements.Count > 0)
            {
                search.Suspects.Add(new Suspect(SoundnessFaultKind.EndlessLoop, First(search, elements), loop[0], [.. elements], search.Visits[loop[0]].Follows));
            }
        }
    }

    /// <summary>Places from which something can always go on, but never to the end.</summary>
    public static void NoWayToEnd(Explorer search)
    {
        var good = new bool[search.Visits.Count];
        var before = new List<int>[search.Visits.Count];
        var open = new Stack<int>();
        for (var i = 0; i < search.Visits.Count; i++)
        {
            foreach (var edge in search.Visits[i].Next)
            {
                (before[edge.To] ??= []).Add(i);
            }

            if (search.Visits[i].IsEnd || search.Visits[i].IsClosed || search.Visits[i].IsHeld)
            {
                good[i] = true;
                open.Push(i);
            }
        }

        while (open.TryPop(out var at))
        {
            foreach (var i in before[at] ?? [])
            {
                if (!good[i])
                {
                    good[i] = true;
                    open.Push(i);
                }
            }
        }

        if (Array.IndexOf(good, false) < 0)
        {
            return;
        }

        foreach (var round in Cycles.Of(search.Visits, _ => true).Where(c => !good[c[0]]).OrderBy(c => c[0]))
        {
            // Where one goes round without a choice, that is said already.
            if (search.Suspects.All.Any(s => s.Kind == SoundnessFaultKind.EndlessLoop && round.Contains(s.Visit)))
            {
                continue;
            }

            var members = round.ToHashSet();
            var leaves = round.Exists(v => search.Visits[v].Next.Exists(e => !members.Contains(e.To)));
            var elements = round.SelectMany(v => search.Visits[v].Next).Select(e => e.ElementId).OfType<string>().Distinct().ToList();
            if (!leaves && elements.Count > 0)
            {
                search.Suspects.Add(new Suspect(SoundnessFaultKind.NoWayToEnd, InOrder(search, elements), round[0], elements, search.Visits[round[0]].Follows));
            }
        }
    }

    /// <summary>
    /// Elements that no dossier reaches, and whether that follows from another fault or from another such element before.
    /// What lies behind a place where the search stopped may be reached.
    /// </summary>
    public static List<(string ElementId, bool Follows)> DeadElements(Explorer search)
    {
        var dead = new List<(string, bool)>();
        foreach (var terrain in search.Terrains)
        {
            var beyond = terrain.Ways.Reach(search.Beyond.Select(id => terrain.Process.Find(id)).OfType<Bpmn.FlowNode>());
            var here = terrain.Process.NodesInOrder.Where(n => !search.Reached.Contains(n.Id) && !beyond.Contains(n.Id)).ToList();
            var behind = terrain.Ways.Reach(search.Suspects.All.Select(s => terrain.Process.Find(s.ElementId)).OfType<Bpmn.FlowNode>());
            var named = new HashSet<string>(StringComparer.Ordinal);
            foreach (var node in here.OrderBy(n => terrain.Rank(n.Id)))
            {
                dead.Add((node.Id, behind.Contains(node.Id) || terrain.Ways.Before(node).Any(b => named.Contains(b.Id))));
                named.Add(node.Id);
            }
        }

        return dead;
    }

    private static string InOrder(Explorer search, List<string> elements)
        => search.Terrains.SelectMany(t => t.Process.NodesInOrder).FirstOrDefault(n => Terrain.Waits(n) && elements.Contains(n.Id))?.Id ?? elements[0];

    // The gateway that decides about the loop says most; else whatever comes first in the drawing.
    private static string First(Explorer search, List<string> elements)
    {
        var nodes = search.Terrains.SelectMany(t => t.Process.NodesInOrder).Where(n => elements.Contains(n.Id)).ToList();
        return (nodes.Find(n => n.IsGateway && n.Outgoing.Count > 1) ?? nodes.FirstOrDefault())?.Id ?? elements[0];
    }
}
