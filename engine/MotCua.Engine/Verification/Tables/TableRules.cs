using System.Collections.Immutable;
using MotCua.Engine.Dmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Verification.Conditions;
using MotCua.Engine.Verification.Domains;

namespace MotCua.Engine.Verification.Tables;

/// <summary>The rules of a table as boxes over its columns: what each certainly matches, and what it may match.</summary>
internal sealed class TableRules
{
    private readonly TableLogic _table;

    private TableRules(TableLogic table, ImmutableArray<TableColumn> columns, ImmutableArray<int> columnOf)
    {
        _table = table;
        Columns = columns;
        ColumnOf = columnOf;
        Sets = [.. table.Rules.Select(rule => rule.Tests.Select(Match).ToArray())];
        Grids = [.. columns.Select((column, c) => TableGrid.Of(column.Domain, [.. Sets.Select(row => Combined(row, c, r => r.Lower)), .. Sets.Select(row => Combined(row, c, r => r.Upper))]))];
        var count = Sets.Length;
        Certain = [.. Enumerable.Range(0, count).Select(r => new TableBox([.. Grids.Select(g => g.Cells[r])]))];
        Possible = [.. Enumerable.Range(0, count).Select(r => new TableBox([.. Grids.Select(g => g.Cells[count + r])]))];
        Whole = new TableBox([.. Grids.Select(g => g.All)]);
    }

    /// <summary>The columns; two of the table that ask for the same are one.</summary>
    public ImmutableArray<TableColumn> Columns { get; }

    /// <summary>For each column of the table its place in <see cref="Columns"/>.</summary>
    public ImmutableArray<int> ColumnOf { get; }

    public ImmutableArray<TableGrid> Grids { get; }

    /// <summary>For each rule and column of the table: the values its cell certainly matches, and those it may match.</summary>
    public ImmutableArray<(ValueSet Lower, ValueSet Upper)[]> Sets { get; }

    /// <summary>For each rule what it certainly matches.</summary>
    public ImmutableArray<TableBox> Certain { get; }

    /// <summary>For each rule what it may match.</summary>
    public ImmutableArray<TableBox> Possible { get; }

    /// <summary>All that the columns can hold.</summary>
    public TableBox Whole { get; }

    public static TableRules Of(TableLogic table, ImmutableArray<TableColumn> columns)
    {
        var distinct = columns.GroupBy(c => c.Expression, StringComparer.Ordinal)
            .Select(same => same.Aggregate((a, b) => a with { Domain = a.Domain.And(b.Domain) })).ToImmutableArray();
        return new TableRules(table, distinct, [.. columns.Select(c => distinct.ToList().FindIndex(d => d.Expression == c.Expression))]);
    }

    /// <summary>Whether everything is understood of a rule.</summary>
    public bool IsExact(int rule) => Certain[rule].Equals(Possible[rule]);

    /// <summary>An example out of a box, and whether it can certainly come.</summary>
    public (TableExample Example, bool IsCertain) ExampleOf(TableBox box)
    {
        var values = Columns.Select((column, c) => Grids[c].Values(box.Columns[c]).Sample(column.Domain.Step) ?? FeelValue.Null).ToArray();
        var matters = Columns.Select((_, c) => !TableBox.Within(Grids[c].All, box.Columns[c])).ToArray();
        var certain = Columns.Select((column, c) => !matters[c] || (column.IsPlain && column.Domain.IsExact && IsUsual(column, values[c]))).All(usual => usual);
        return (new TableExample([.. ColumnOf.Select((c, i) => new TableExampleValue(_table.Inputs[i].Label.Length > 0 ? _table.Inputs[i].Label : Columns[c].Expression, Columns[c].Expression, values[c], matters[c]))]), certain);
    }

    // That a field is left empty may hang on another; a fraction may be one that the field never holds.
    private static bool IsUsual(TableColumn column, FeelValue value)
        => !value.IsNull && (value is not FeelNumberValue number || column.Domain.Step is not null || number.Value.IsInteger);

    // A cell whose text is wrong matches nothing; the reading has reported it.
    private static (ValueSet Lower, ValueSet Upper) Match(FeelExpression? cell)
        => cell is null ? (ValueSet.Empty, ValueSet.Empty) : Conditions.Sets.Collapse(ConditionReader.ReadTests(cell).True, TestCode.Input);

    private ValueSet Combined((ValueSet Lower, ValueSet Upper)[] row, int column, Func<(ValueSet Lower, ValueSet Upper), ValueSet> side)
        => row.Where((_, i) => ColumnOf[i] == column).Select(side).Aggregate((a, b) => a.Intersect(b));
}
