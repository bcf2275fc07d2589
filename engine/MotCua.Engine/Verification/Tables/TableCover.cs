namespace MotCua.Engine.Verification.Tables;

/// <summary>
/// Whether boxes cover a box, and what they leave: the box is cut along a covering box, what lies outside is looked at
/// again with the boxes that still meet it. Exact; the work is bounded, as the question is a hard one in general.
/// </summary>
internal sealed class TableCover(int steps)
{
    private int _left = steps;

    /// <summary>Whether the bound was reached.</summary>
    public bool Exhausted => _left <= 0;

    /// <summary>What the boxes leave of the whole, at most so many pieces; no two of them share anything.</summary>
    public List<TableBox> Left(TableBox whole, IReadOnlyList<TableBox> boxes, int most)
    {
        var left = new List<TableBox>();
        Search(whole, [.. Enumerable.Range(0, boxes.Count)], boxes, left, most, null);
        return left;
    }

    /// <summary>Whether the boxes cover the whole, and which of them do it together; null when they do not, or it was too much work.</summary>
    public IReadOnlyList<int>? Covering(TableBox whole, IReadOnlyList<TableBox> boxes)
    {
        var used = new SortedSet<int>();
        Search(whole, [.. Enumerable.Range(0, boxes.Count)], boxes, [], 1, used);
        return used.Count == 0 || Exhausted || Left(whole, [.. used.Select(i => boxes[i])], 1).Count > 0 || Exhausted ? null : Fewest(whole, boxes, [.. used]);
    }

    private List<int> Fewest(TableBox whole, IReadOnlyList<TableBox> boxes, List<int> used)
    {
        foreach (var one in used.Count > 8 ? [] : used.ToList())
        {
            var others = used.Where(u => u != one).ToList();
            if (Left(whole, [.. others.Select(i => boxes[i])], 1).Count == 0 && !Exhausted)
            {
                used = others;
            }
        }

        return used;
    }

    private void Search(TableBox part, List<int> near, IReadOnlyList<TableBox> boxes, List<TableBox> left, int most, SortedSet<int>? used)
    {
        if (Exhausted || left.Count >= most || part.IsEmpty)
        {
            return;
        }

        _left -= near.Count + 1;
        var meeting = new List<int>(near.Count);
        var (best, fewest) = (-1, int.MaxValue);
        foreach (var i in near)
        {
            if (!boxes[i].Meets(part))
            {
                continue;
            }

            meeting.Add(i);
            var cut = boxes[i].Cut(part);
            if (cut < fewest)
            {
                (best, fewest) = (i, cut);
            }
        }

        if (best < 0)
        {
            left.Add(part);
            return;
        }

        used?.Add(best);
        meeting.Remove(best);
        var rest = part;
        for (var c = 0; c < part.Columns.Length && left.Count < most; c++)
        {
            if (!TableBox.Within(rest.Columns[c], boxes[best].Columns[c]))
            {
                Search(rest.With(c, TableBox.Except(rest.Columns[c], boxes[best].Columns[c])), meeting, boxes, left, most, used);
                rest = rest.With(c, TableBox.And(rest.Columns[c], boxes[best].Columns[c]));
            }
        }
    }
}
