using System.Collections.Immutable;
using MotCua.Engine.Dmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Verification.Conditions;

namespace MotCua.Engine.Verification.Tables;

/// <summary>What the rules of a table give, as far as it is known before it runs.</summary>
internal sealed class TableOutputs(TableLogic table)
{
    private readonly ImmutableArray<FeelValue?[]> _values =
        [.. table.Rules.Select(rule => rule.Results.Select(result => Expression(result) is { } e ? ConstantFolding.Of(e.Tree) : null).ToArray())];

    /// <summary>Whether two rules give the same; null when it hangs on values of the dossier.</summary>
    public bool? Same(int first, int second)
    {
        bool? same = true;
        for (var i = 0; i < table.Outputs.Length; i++)
        {
            var (a, b) = (_values[first][i], _values[second][i]);
            if (a is not null && b is not null)
            {
                if (!a.Equals(b))
                {
                    return false;
                }
            }
            else if (Expression(table.Rules[first].Results[i])?.CanonicalText is not { } text || text != Expression(table.Rules[second].Results[i])?.CanonicalText)
            {
                same = null;
            }
        }

        return same;
    }

    /// <summary>The places of a rule's outputs in the lists of output values, the first output first; null when not known before it runs.</summary>
    public ImmutableArray<int>? Priority(int rule)
    {
        var ranks = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < table.Outputs.Length; i++)
        {
            if (_values[rule][i] is not { } value)
            {
                return null;
            }

            ranks.Add(Rank(table.Outputs[i], value));
        }

        return ranks.ToImmutable();
    }

    /// <summary>Outputs that stand in no list of output values.</summary>
    public IEnumerable<TableCell> WithoutPriority()
    {
        for (var r = 0; r < table.Rules.Length; r++)
        {
            for (var i = 0; i < table.Outputs.Length; i++)
            {
                if (_values[r][i] is { } value && Rank(table.Outputs[i], value) == table.Outputs[i].Values.Length)
                {
                    yield return new TableCell(r + 1, table.Inputs.Length + i + 1, table.Outputs[i].Label, FeelTextWriter.Nested(value));
                }
            }
        }
    }

    private static FeelExpression? Expression(DmnLogic result) => (result as LiteralLogic)?.Expression;

    private static int Rank(TableLogic.Output output, FeelValue value)
    {
        for (var i = 0; i < output.Values.Length; i++)
        {
            if (CellValues.Allows(output.Values[i], value))
            {
                return i;
            }
        }

        return output.Values.Length;
    }
}
