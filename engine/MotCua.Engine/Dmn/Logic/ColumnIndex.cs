using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>
/// One input column whose cells are constants: the constants cut all values into segments (each constant a segment,
/// and each gap between two), and each segment knows the rules it matches. For values of <see cref="Kind"/> only:
/// then no cell can fail, and leaving a cell out leaves no diagnostic out.
/// </summary>
internal sealed class ColumnIndex
{
    // 4 MB for a column; a greater table is searched rule by rule.
    private const long MostBits = 32L * 1024 * 1024;

    private readonly FeelValue[] _bounds;
    private readonly ulong[][] _rules;

    private ColumnIndex(FeelTypeKind kind, FeelValue[] bounds, ulong[][] rules, ulong[] exact)
    {
        Kind = kind;
        _bounds = bounds;
        _rules = rules;
        Exact = exact;
    }

    /// <summary>The kind of all constants; Any when every cell is a dash.</summary>
    public FeelTypeKind Kind { get; }

    /// <summary>The rules whose cell this index decides; the others count as matching and have to be looked at.</summary>
    public ulong[] Exact { get; }

    /// <summary>The index of a column, or null when it cannot be indexed.</summary>
    /// <param name="cells">The cell of each rule; a null reference is one that cannot be read.</param>
    /// <param name="open">Rules that must be looked at whatever this column says.</param>
    public static ColumnIndex? Of(IReadOnlyList<CellTests?> cells, ulong[] open)
    {
        var constants = cells.OfType<CellTests>().SelectMany(c => c.Constants).ToList();
        var kind = constants.Count == 0 ? FeelTypeKind.Any : constants[0].Kind;
        if (constants.Any(c => c.Kind != kind))
        {
            return null;
        }

        var bounds = Distinct(constants, kind);
        var segments = (2 * bounds.Length) + 1;
        var words = open.Length;
        if ((long)segments * words * 64 > MostBits)
        {
            return null;
        }

        var rules = new ulong[segments][];
        for (var s = 0; s < segments; s++)
        {
            rules[s] = (ulong[])open.Clone();
        }

        var exact = new ulong[words];
        for (var r = 0; r < cells.Count; r++)
        {
            if (cells[r] is not { } cell || Bit(open, r))
            {
                Array.ForEach(rules, segment => Set(segment, r));
                continue;
            }

            Set(exact, r);
            cell.Mark(rules, r, bounds);
        }

        return new ColumnIndex(kind, bounds, rules, exact);
    }

    /// <summary>The rules that a value matches; null when the value is of another kind than the constants.</summary>
    public ulong[]? Find(FeelValue value)
    {
        if (Kind != FeelTypeKind.Any && value.Kind != Kind)
        {
            return null;
        }

        return _rules[Kind == FeelTypeKind.Any ? 0 : Segment(_bounds, value)];
    }

    /// <summary>The segment of a value: 2i + 1 for constant i, 2i for the gap before it.</summary>
    public static int Segment(FeelValue[] bounds, FeelValue value)
    {
        var (low, high) = (0, bounds.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var order = Compare(value, bounds[middle]);
            if (order == 0)
            {
                return (2 * middle) + 1;
            }

            (low, high) = order < 0 ? (low, middle) : (middle + 1, high);
        }

        return 2 * low;
    }

    public static bool Bit(ulong[] bits, int index) => (bits[index >> 6] & (1UL << (index & 63))) != 0;

    public static void Set(ulong[] bits, int index) => bits[index >> 6] |= 1UL << (index & 63);

    private static FeelValue[] Distinct(List<FeelValue> constants, FeelTypeKind kind)
    {
        var sorted = constants.ToArray();
        Array.Sort(sorted, Compare);
        return kind == FeelTypeKind.Any ? [] : [.. sorted.Where((c, i) => i == 0 || Compare(c, sorted[i - 1]) != 0)];
    }

    private static int Compare(FeelValue a, FeelValue b)
        => a is FeelBoolean x && b is FeelBoolean y ? x.Value.CompareTo(y.Value) : FeelComparison.Compare(a, b)!.Value;
}
