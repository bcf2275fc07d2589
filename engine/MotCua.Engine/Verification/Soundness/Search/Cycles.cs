namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>Strongly connected parts of what was visited (Tarjan, without recursion).</summary>
internal static class Cycles
{
    /// <summary>The parts in which one can go round along certain edges, each with its visits in ascending order.</summary>
    public static List<List<int>> Of(IReadOnlyList<Visit> visits, Func<Edge, bool> along)
    {
        var (index, low) = (new int[visits.Count], new int[visits.Count]);
        var onStack = new bool[visits.Count];
        var stack = new Stack<int>();
        var found = new List<List<int>>();
        var count = 0;
        for (var root = 0; root < visits.Count; root++)
        {
            if (index[root] != 0)
            {
                continue;
            }

            var work = new Stack<(int Visit, int Next)>([(root, 0)]);
            while (work.TryPop(out var at))
            {
                var v = at.Visit;
                if (at.Next == 0)
                {
                    index[v] = low[v] = ++count;
                    stack.Push(v);
                    onStack[v] = true;
                }

                var next = visits[v].Next;
                var i = at.Next;
                var into = -1;
                for (; i < next.Count && into < 0; i++)
                {
                    if (!along(next[i]))
                    {
                        continue;
                    }

                    if (index[next[i].To] == 0)
                    {
                        into = next[i].To;
                    }
                    else if (onStack[next[i].To])
                    {
                        low[v] = Math.Min(low[v], index[next[i].To]);
                    }
                }

                if (into >= 0)
                {
                    work.Push((v, i));
                    work.Push((into, 0));
                    continue;
                }

                if (low[v] == index[v])
                {
                    Take(visits, along, stack, onStack, v, found);
                }

                if (work.TryPeek(out var above))
                {
                    low[above.Visit] = Math.Min(low[above.Visit], low[v]);
                }
            }
        }

        return found;
    }

    private static void Take(IReadOnlyList<Visit> visits, Func<Edge, bool> along, Stack<int> stack, bool[] onStack, int root, List<List<int>> found)
    {
        var part = new List<int>();
        int member;
        do
        {
            member = stack.Pop();
            onStack[member] = false;
            part.Add(member);
        }
        while (member != root);

        if (part.Count > 1 || visits[root].Next.Exists(e => e.To == root && along(e)))
        {
            part.Sort();
            found.Add(part);
        }
    }
}
