using System.Collections.Immutable;
using System.Numerics;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>
/// Finds the rules of a table that are worth looking at. Rules it leaves out would have failed without a word:
/// values, matches and diagnostics are those of looking at every rule in turn.
/// </summary>
internal sealed class TableIndex
{
    private readonly ColumnIndex?[] _columns;
    private readonly int _rules;

    public TableIndex(ImmutableArray<TableLogic.Rule> rules, int columns)
    {
        _rules = rules.Length;
        _columns = new ColumnIndex?[columns];

        // Behind a cell that has to be evaluated and may have something to say, a rule is not left out.
        var open = new ulong[(rules.Length + 63) / 64];
        for (var c = 0; c < columns; c++)
        {
            var cells = rules.Select(r => CellTests.Of(r.Tests[c])).ToArray();
            _columns[c] = ColumnIndex.Of(cells, open);
            for (var r = 0; r < cells.Length; r++)
            {
                if (cells[r] is null)
                {
                    ColumnIndex.Set(open, r);
                }
            }
        }
    }

    /// <summary>The rules that may match.</summary>
    /// <param name="values">The input values.</param>
    /// <param name="decided">The number of leading columns that were looked up.</param>
    public Rules Candidates(FeelValue[] values, out int decided)
    {
        var bits = new ulong[(_rules + 63) / 64];
        Array.Fill(bits, ulong.MaxValue);
        for (decided = 0; decided < values.Length && _columns[decided]?.Find(values[decided]) is { } matching; decided++)
        {
            for (var w = 0; w < bits.Length; w++)
            {
                bits[w] &= matching[w];
            }
        }

        return new Rules(bits, _rules);
    }

    /// <summary>Whether the look-up in a column has already decided the cell of a rule.</summary>
    public bool Decides(int column, int rule) => ColumnIndex.Bit(_columns[column]!.Exact, rule);

    /// <summary>A set of rules, run through in table order.</summary>
    internal struct Rules(ulong[] bits, int count)
    {
        private int _next;

        /// <summary>The next rule (zero-based), or -1.</summary>
        public int Next()
        {
            while (_next < count)
            {
                var rest = bits[_next >> 6] >> (_next & 63);
                if (rest != 0)
                {
                    var found = _next + BitOperations.TrailingZeroCount(rest);
                    _next = found + 1;
                    return found < count ? found : -1;
                }

                _next = ((_next >> 6) + 1) << 6;
            }

            return -1;
        }
    }
}
