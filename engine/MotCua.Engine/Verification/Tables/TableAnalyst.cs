using MotCua.Engine.Dmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Verification.Conditions;
using MotCua.Engine.Verification.Domains;

namespace MotCua.Engine.Verification.Tables;

/// <summary>Analyses one table; the parts of the analysis that its hit policy asks for.</summary>
internal sealed class TableAnalyst(DrgElement element, TableLogic table, PathDomains? domains, TableLimits limits)
{
    // Pairs of rules times columns that are compared in a second or two; with more, overlaps are not looked for.
    private const long MostComparisons = 150_000_000;

    private readonly TableCover _cover = new(limits.Steps);
    private readonly TableOutputs _outputs = new(table);

    public TableAnalysis Analyse()
    {
        var empty = new TableAnalysis
        {
            DecisionId = element.Id,
            DecisionName = element.Name,
            HitPolicy = Name(table.Policy),
            Line = table.Line,
            RuleLines = [.. table.Rules.Select(r => r.Line)],
        };
        if (table.Rules.Length > limits.Rules || table.Inputs.IsEmpty)
        {
            return empty with { IsCutShort = !table.Inputs.IsEmpty };
        }

        var rules = TableRules.Of(table, new TableColumns(element, table, domains).Read());
        var (answer, gaps) = Gaps(rules);
        var (overlaps, count, possible) = Overlaps(rules);
        return empty with
        {
            HasGaps = answer,
            Gaps = gaps,
            Overlaps = overlaps,
            OverlapCount = Math.Max(0, count),
            PossibleOverlaps = possible,
            Hidden = Hidden(rules),
            EmptyColumns = [.. rules.Columns.Where(c => c.Domain.Values.IsEmpty).Select(c => c.Label)],
            WrongKind = [.. Cells(rules, IsOfWrongKind)],
            NeverMatching = [.. Cells(rules, NeverMatches)],
            NotUnderstood = [.. Cells(rules, (rules, r, c) => !OnDomain(rules, c, rules.Sets[r][c].Lower).Equals(OnDomain(rules, c, rules.Sets[r][c].Upper)))],
            Duplicates = [.. Duplicates(rules)],
            WithoutPriority = table.Policy is HitPolicy.Priority or HitPolicy.OutputOrder ? [.. _outputs.WithoutPriority()] : [],
            IsCutShort = _cover.Exhausted || count < 0,
            OverlapsDecided = count >= 0,
        };
    }

    // A list of nothing, and nothing counted, are answers; only where one value is meant something is missing.
    private bool GivesOneValue => table.Policy is not (HitPolicy.RuleOrder or HitPolicy.OutputOrder or HitPolicy.Collect or HitPolicy.CollectCount);

    private (Satisfiability Answer, IReadOnlyList<TableGap> Gaps) Gaps(TableRules rules)
    {
        if (!GivesOneValue || table.Outputs.Any(o => o.Default is not null) || rules.Whole.IsEmpty)
        {
            return (Satisfiability.No, []);
        }

        var gaps = _cover.Left(rules.Whole, rules.Possible, limits.Named).Select(rules.ExampleOf).Select(g => new TableGap(g.Example, g.IsCertain)).ToList();
        if (gaps.Count > 0)
        {
            return (Satisfiability.Yes, gaps);
        }

        var decided = !_cover.Exhausted && _cover.Left(rules.Whole, rules.Certain, 1).Count == 0 && !_cover.Exhausted;
        return (decided ? Satisfiability.No : Satisfiability.Unknown, []);
    }

    private (IReadOnlyList<TableOverlap> Overlaps, int Count, int Possible) Overlaps(TableRules rules)
    {
        if (table.Policy is not (HitPolicy.Unique or HitPolicy.Any))
        {
            return ([], 0, 0);
        }

        var (length, found, count, possible) = (table.Rules.Length, new List<TableOverlap>(), 0, 0);
        if ((long)length * length / 2 * rules.Columns.Length > MostComparisons)
        {
            return ([], -1, 0);
        }

        for (var a = 0; a < length; a++)
        {
            for (var b = a + 1; b < length; b++)
            {
                if (!rules.Possible[a].Meets(rules.Possible[b]))
                {
                    continue;
                }

                var same = table.Policy == HitPolicy.Any ? _outputs.Same(a, b) : null;
                if (same == true)
                {
                    continue;
                }

                if (!rules.Certain[a].Meets(rules.Certain[b]))
                {
                    possible++;
                    continue;
                }

                count++;
                if (found.Count < limits.Named)
                {
                    var (example, certain) = rules.ExampleOf(rules.Certain[a].Intersect(rules.Certain[b]));
                    found.Add(new TableOverlap(a + 1, b + 1, example, table.Policy == HitPolicy.Any ? same : _outputs.Same(a, b), certain));
                }
            }
        }

        return (found, count, possible);
    }

    private List<HiddenRule> Hidden(TableRules rules)
    {
        var hidden = new List<HiddenRule>();
        if (table.Policy is not (HitPolicy.First or HitPolicy.Priority))
        {
            return hidden;
        }

        for (var r = 0; r < table.Rules.Length && !_cover.Exhausted; r++)
        {
            var before = Before(r).ToList();
            if (!rules.Possible[r].IsEmpty && before.Count > 0
                && _cover.Covering(rules.Possible[r], [.. before.Select(b => rules.Certain[b])]) is { } covering)
            {
                hidden.Add(new HiddenRule(r + 1, [.. covering.Select(i => before[i] + 1)]));
            }
        }

        return hidden;
    }

    // The rules that decide instead of this one where both match.
    private IEnumerable<int> Before(int rule)
    {
        if (table.Policy == HitPolicy.First)
        {
            return Enumerable.Range(0, rule);
        }

        return _outputs.Priority(rule) is not { } own ? [] : Enumerable.Range(0, table.Rules.Length).Where(other =>
        {
            if (other == rule || _outputs.Priority(other) is not { } theirs)
            {
                return false;
            }

            var order = theirs.Zip(own, (a, b) => a.CompareTo(b)).FirstOrDefault(o => o != 0);
            return order < 0 || (order == 0 && other < rule);
        });
    }

    private IEnumerable<(int Rule, int Earlier)> Duplicates(TableRules rules)
    {
        for (var r = 1; r < table.Rules.Length && table.Rules.Length <= 1_000; r++)
        {
            for (var e = 0; e < r; e++)
            {
                if (!rules.Possible[r].IsEmpty && SameConditions(rules, e, r) && _outputs.Same(e, r) == true)
                {
                    yield return (r + 1, e + 1);
                    break;
                }
            }
        }
    }

    private bool SameConditions(TableRules rules, int a, int b)
        => rules.IsExact(a) && rules.IsExact(b) ? rules.Certain[a].Equals(rules.Certain[b])
            : table.Rules[a].Tests.Zip(table.Rules[b].Tests).All(pair => pair.First?.CanonicalText == pair.Second?.CanonicalText);

    private IEnumerable<TableCell> Cells(TableRules rules, Func<TableRules, int, int, bool> which)
    {
        for (var r = 0; r < table.Rules.Length; r++)
        {
            for (var c = 0; c < table.Inputs.Length; c++)
            {
                if (table.Rules[r].Tests[c] is { } cell && which(rules, r, c))
                {
                    yield return new TableCell(r + 1, c + 1, table.Inputs[c].Label.Length > 0 ? table.Inputs[c].Label : rules.Columns[rules.ColumnOf[c]].Expression, cell.Text);
                }
            }
        }
    }

    private static ValueSet OnDomain(TableRules rules, int column, ValueSet set) => rules.Columns[rules.ColumnOf[column]].Domain.Restrict(set);

    // Only where the column's domain is known to hold something.
    private static bool NeverMatches(TableRules rules, int rule, int column)
        => OnDomain(rules, column, rules.Sets[rule][column].Upper).IsEmpty && !rules.Columns[rules.ColumnOf[column]].Domain.Values.IsEmpty && !IsOfWrongKind(rules, rule, column);

    private static bool IsOfWrongKind(TableRules rules, int rule, int column)
    {
        var values = rules.Columns[rules.ColumnOf[column]].Domain.Values;
        var cell = rules.Sets[rule][column].Upper;
        if (values.HasStructures || cell.IsEmpty)
        {
            return false;
        }

        // Null is of no kind of its own.
        for (var i = 0; i < ValueLines.Count; i++)
        {
            if (!values.Line((ValueLine)i).IsEmpty && !cell.Line((ValueLine)i).IsEmpty)
            {
                return false;
            }
        }

        return !cell.HasNull && Enumerable.Range(0, ValueLines.Count).Any(i => !values.Line((ValueLine)i).IsEmpty);
    }

    private static string Name(HitPolicy policy) => policy switch
    {
        HitPolicy.RuleOrder => "RULE ORDER",
        HitPolicy.OutputOrder => "OUTPUT ORDER",
        HitPolicy.CollectSum => "COLLECT SUM",
        HitPolicy.CollectMin => "COLLECT MIN",
        HitPolicy.CollectMax => "COLLECT MAX",
        HitPolicy.CollectCount => "COLLECT COUNT",
        _ => policy.ToString().ToUpperInvariant(),
    };
}
