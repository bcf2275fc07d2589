using System.Collections.Immutable;
using MotCua.Engine.Dmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Verification.Conditions;
using MotCua.Engine.Verification.Domains;

namespace MotCua.Engine.Verification.Tables;

/// <summary>
/// What the input columns of a table can hold: what the form allows in the field that a column reads, narrowed by the
/// types and allowed values that the decision declares. Null only where it can come: the field may be left empty, or,
/// where no form is known, a cell of the column speaks of null.
/// </summary>
internal sealed class TableColumns(DrgElement element, TableLogic table, PathDomains? domains)
{
    public ImmutableArray<TableColumn> Read()
    {
        var columns = table.Inputs.Select(Column).ToImmutableArray();

        // data and data.soTo depend on each other.
        return [.. columns.Select(c => c.IsPlain && columns.Any(o => o.Expression.StartsWith(c.Expression + ".", StringComparison.Ordinal) || c.Expression.StartsWith(o.Expression + ".", StringComparison.Ordinal))
            ? c with { IsPlain = false } : c)];
    }

    private TableColumn Column(TableLogic.Input input, int index)
    {
        var expression = (input.Logic as LiteralLogic)?.Expression;
        var text = expression?.CanonicalText ?? input.Label;
        var path = expression is null ? null : PathOf(expression.Tree);
        var (known, declared, isInput) = path is null ? (null, DmnType.Any, false) : Source(path);
        var domain = known ?? new Domain(ValueSet.OfKind(FeelTypeKind.Any)) { IsExact = isInput };
        domain = Narrow(domain, declared);
        domain = Narrow(domain, input.Type);
        if (input.Allowed is { } allowed)
        {
            // What is not among the input values never comes to the rules; null always does.
            domain = domain.Within(Sets.Collapse(ConditionReader.ReadTests(allowed).True, TestCode.Input).Upper.Union(ValueSet.Null));
        }

        if (known is null)
        {
            domain = domain.Within(SpeaksOfNull(index) ? ValueSet.All : ValueSet.Null.Complement());
            if (SpeaksOfNull(index))
            {
                domain = domain with { Values = domain.Values.Union(ValueSet.Null) };
            }
        }

        return new TableColumn(input.Label.Length > 0 ? input.Label : text, text, OneKind(domain, index), path is not null && isInput);
    }

    // Where the values come from: what the procedure knows of the field, and the type that the decision's input declares.
    private (Domain? Known, DmnType Declared, bool IsInput) Source(string path)
    {
        var parts = path.Split('.');
        var source = element.Requires.FirstOrDefault(r => r.Name == parts[0]);
        if (source is null)
        {
            return (null, DmnType.Any, false);
        }

        var type = source.Type;
        foreach (var part in parts.Skip(1))
        {
            type = type.Components.FirstOrDefault(c => c.Key == part).Value ?? DmnType.Any;
        }

        return source.Kind == DrgKind.InputData ? (Field(path, parts[0]), type, true) : (null, type, false);
    }

    // A decision sees the names of expressions and beside them each field of the form by its own name.
    private Domain? Field(string path, string root)
    {
        if (domains is null)
        {
            return null;
        }

        var known = domains.Names.TryGet(root, out _) ? domains.Of(path) : domains.OfField(path);
        return known is null || ReferenceEquals(known, Domain.Anything) ? null : known;
    }

    private static Domain Narrow(Domain domain, DmnType type)
    {
        for (var at = type; at is not null; at = at.Base)
        {
            if (at.Feel.Kind is not FeelTypeKind.Any)
            {
                domain = domain.Within(ValueSet.OfKind(at.Feel.Kind).Union(ValueSet.Null));
            }

            if (at is { Allowed: { } allowed, TestsWhole: false })
            {
                var (lower, upper) = Sets.Collapse(ConditionReader.ReadTests(allowed).True, TestCode.Input);
                domain = domain.Within(upper.Union(ValueSet.Null)) with { IsExact = domain.IsExact && lower.Equals(upper) };
            }
        }

        return domain;
    }

    private bool SpeaksOfNull(int column) => table.Rules.Any(r => r.Tests[column] is { } cell && Mentions(cell.Tree));

    private static bool Mentions(FeelNode node) => node is LiteralNode { Value.IsNull: true } || node.Children.Any(Mentions);

    // A column without a type is taken to hold what its cells speak of, when that is one kind; one of times what they
    // speak of, when that is only times with a zone or only times without.
    private Domain OneKind(Domain domain, int column)
    {
        var lines = LinesSpokenOf(column);
        if (domain.Values.HasStructures)
        {
            return lines.Count == 1 ? domain.Within(Only(lines).Union(ValueSet.Null)) : domain with { IsExact = false };
        }

        foreach (var (one, other) in new[] { (ValueLine.LocalTime, ValueLine.ZonedTime), (ValueLine.LocalDateTime, ValueLine.ZonedDateTime) })
        {
            if (lines.Contains(one) != lines.Contains(other))
            {
                domain = domain.Within(Only([lines.Contains(one) ? other : one]).Complement());
            }
        }

        return domain;
    }

    private HashSet<ValueLine> LinesSpokenOf(int column)
    {
        var lines = new HashSet<ValueLine>();
        foreach (var cell in table.Rules.Select(r => r.Tests[column]).OfType<FeelExpression>())
        {
            var truth = ConditionReader.ReadTests(cell);
            foreach (var set in new[] { Sets.Collapse(truth.True, TestCode.Input).Lower, Sets.Collapse(truth.False, TestCode.Input).Lower })
            {
                lines.UnionWith(Enumerable.Range(0, ValueLines.Count).Select(i => (ValueLine)i)
                    .Where(line => !set.Line(line).IsEmpty && !set.Line(line).Equals(ValueLines.Whole(line))));
            }
        }

        return lines;
    }

    private static ValueSet Only(IEnumerable<ValueLine> lines)
        => lines.Aggregate(ValueSet.Empty, (set, line) => set.Union(ValueSet.On(line, ValueLines.Whole(line))));

    private static string? PathOf(FeelNode node) => node switch
    {
        NameNode name => name.Name,
        PathNode path when PathOf(path.Target) is { } target => target + "." + path.Name,
        _ => null,
    };
}
