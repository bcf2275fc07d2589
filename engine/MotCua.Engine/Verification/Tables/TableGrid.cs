using System.Collections.Immutable;
using System.Numerics;
using MotCua.Engine.Verification.Domains;

namespace MotCua.Engine.Verification.Tables;

/// <summary>
/// One column cut into parts within which all cells of the column agree; a cell is then a set of parts. Exact, and no
/// more parts than the cells tell apart.
/// </summary>
internal sealed class TableGrid
{
    private TableGrid(ImmutableArray<ValueSet> parts, ImmutableArray<ulong[]> cells)
    {
        Parts = parts;
        Cells = cells;
        All = new ulong[(parts.Length + 63) / 64];
        for (var i = 0; i < parts.Length; i++)
        {
            All[i >> 6] |= 1UL << (i & 63);
        }
    }

    /// <summary>The parts; together the whole domain.</summary>
    public ImmutableArray<ValueSet> Parts { get; }

    /// <summary>For each of the sets given: its parts, as bits.</summary>
    public ImmutableArray<ulong[]> Cells { get; }

    /// <summary>All parts.</summary>
    public ulong[] All { get; }

    /// <summary>The values of some parts.</summary>
    public ValueSet Values(ulong[] bits)
    {
        var values = ValueSet.Empty;
        for (var i = 0; i < Parts.Length; i++)
        {
            if ((bits[i >> 6] & (1UL << (i & 63))) != 0)
            {
                values = values.Union(Parts[i]);
            }
        }

        return values;
    }

    /// <summary>Cuts a domain by sets.</summary>
    public static TableGrid Of(Domain domain, IReadOnlyList<ValueSet> sets)
    {
        var distinct = sets.Distinct().ToList();
        var place = distinct.Select((set, i) => (set, i)).ToDictionary(p => p.set, p => p.i);
        List<ValueSet> cut = [domain.Restrict(ValueSet.All), .. distinct.Select(s => domain.Step is { } step ? s.OnGrid(step) : s)];
        var parts = new Dictionary<ulong[], ValueSet>(new SameBits());
        for (var i = 0; i < ValueLines.Count; i++)
        {
            Sweep((ValueLine)i, cut, parts);
        }

        Single(cut, parts, s => s.HasNull, ValueSet.Null);
        Single(cut, parts, s => s.HasStructures, ValueSet.Structures);
        var signatures = parts.Keys.ToList();
        var bits = distinct.Select((_, i) => Column(signatures, i + 1)).ToList();
        return new TableGrid([.. signatures.Select(s => parts[s])], [.. sets.Select(s => bits[place[s]])]);
    }

    // Along a line from cut to cut; at each, the sets that change there are known.
    private static void Sweep(ValueLine line, List<ValueSet> sets, Dictionary<ulong[], ValueSet> parts)
    {
        if (sets[0].Line(line).IsEmpty)
        {
            return;
        }

        var now = new ulong[(sets.Count + 63) / 64];
        var changes = new List<(CutKey At, int Set)>();
        for (var i = 0; i < sets.Count; i++)
        {
            var cuts = sets[i].Line(line);
            Flip(now, cuts.FromBelow ? i : -1);
            changes.AddRange(cuts.Changes.Select(at => (at, i)));
        }

        changes.Sort((a, b) => a.At.CompareTo(b.At));
        var stretches = new Dictionary<ulong[], List<CutKey?>>(new SameBits());
        CutKey? from = null;
        for (var c = 0; c <= changes.Count; c++)
        {
            CutKey? to = c < changes.Count ? changes[c].At : null;
            var isNew = from is null || to is null || from.Value.CompareTo(to.Value) != 0;
            if (isNew && (now[0] & 1) != 0)
            {
                var known = stretches.TryGetValue(now, out var list) ? list : stretches[(ulong[])now.Clone()] = [];
                known.Add(from);
                known.Add(to);
            }

            if (c < changes.Count)
            {
                Flip(now, changes[c].Set);
                from = to;
            }
        }

        foreach (var (signature, ends) in stretches)
        {
            var set = ValueSet.On(line, Cuts.Of(ends[0] is null, ends.OfType<CutKey>()));
            parts[signature] = parts.TryGetValue(signature, out var other) ? other.Union(set) : set;
        }
    }

    private static void Single(List<ValueSet> sets, Dictionary<ulong[], ValueSet> parts, Func<ValueSet, bool> has, ValueSet value)
    {
        if (!has(sets[0]))
        {
            return;
        }

        var signature = new ulong[(sets.Count + 63) / 64];
        for (var i = 0; i < sets.Count; i++)
        {
            Flip(signature, has(sets[i]) ? i : -1);
        }

        parts[signature] = parts.TryGetValue(signature, out var other) ? other.Union(value) : value;
    }

    private static ulong[] Column(List<ulong[]> signatures, int set)
    {
        var bits = new ulong[(signatures.Count + 63) / 64];
        for (var i = 0; i < signatures.Count; i++)
        {
            Flip(bits, (signatures[i][set >> 6] & (1UL << (set & 63))) != 0 ? i : -1);
        }

        return bits;
    }

    private static void Flip(ulong[] bits, int index)
    {
        if (index >= 0)
        {
            bits[index >> 6] ^= 1UL << (index & 63);
        }
    }

    private sealed class SameBits : IEqualityComparer<ulong[]>
    {
        public bool Equals(ulong[]? x, ulong[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(ulong[] bits) => bits.Aggregate(17, (hash, word) => HashCode.Combine(hash, BitOperations.RotateLeft(word, 7)));
    }
}
