using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>Decision tables from XML.</summary>
internal sealed class TableReader(LogicReader logics, DmnTypes types, Action<DmnFinding> report)
{
    public DmnLogic Read(XElement table, FeelScopeShape shape, DmnType type)
    {
        var id = LogicReader.IdOf(table);
        var (policyName, aggregation) = (table.Attribute("hitPolicy")?.Value, table.Attribute("aggregation")?.Value);
        if (HitPolicies.Find(policyName, aggregation) is not { } policy)
        {
            report(new DmnFinding(DmnTexts.UnknownHitPolicy.Code, id, null, 0, 0, [(policyName + " " + aggregation).Trim()]) { Line = table.Line() });
            return logics.Literal(null, table, shape, type);
        }

        ImmutableArray<TableLogic.Input> inputs = [.. table.Children("input").Select((input, i) => ReadInput(input, i, shape))];
        var clauses = table.Children("output").ToArray();
        ImmutableArray<TableLogic.Output> outputs =
            [.. clauses.Select((output, i) => ReadOutput(output, inputs.Length + i + 1, clauses.Length == 1 ? Single(policy, type) : DmnType.Any, shape))];
        var rules = ImmutableArray.CreateBuilder<TableLogic.Rule>();
        foreach (var (rule, row) in table.Children("rule").Select((r, i) => (r, i + 1)))
        {
            rules.Add(ReadRule(rule, row, inputs, outputs, shape));
        }

        return outputs.IsEmpty
            ? logics.Literal(null, table, shape, type)
            : new TableLogic(table.Id(), policy, inputs, outputs, rules.ToImmutable()) { ElementId = id, Line = table.Line() };
    }

    // The table's type is that of one output only where the policy gives one.
    private static DmnType Single(HitPolicy policy, DmnType type)
        => policy is HitPolicy.RuleOrder or HitPolicy.OutputOrder or >= HitPolicy.Collect ? DmnType.Any : type;

    private TableLogic.Input ReadInput(XElement input, int index, FeelScopeShape shape)
    {
        var cell = new DmnCell(0, index + 1);
        var expression = input.Child("inputExpression");
        var text = expression?.Child("text")?.Value;
        var type = types.Find(expression?.Attribute("typeRef")?.Value, input.IdOrName());
        var allowed = input.Child("inputValues")?.Child("text")?.Value;
        return new TableLogic.Input(
            input.Attribute("label")?.Value.Trim() is { Length: > 0 } label ? label : text?.Trim() ?? "",
            logics.Literal(text, input, shape, type, cell),
            string.IsNullOrWhiteSpace(allowed) ? null : logics.Tests(allowed, input, shape, cell, type.Feel))
        { Type = type };
    }

    private TableLogic.Output ReadOutput(XElement output, int column, DmnType tableType, FeelScopeShape shape)
    {
        var cell = new DmnCell(0, column);
        var name = output.NameAttribute();
        var type = types.Find(output.Attribute("typeRef")?.Value, output.IdOrName());
        var values = output.Child("outputValues")?.Child("text")?.Value;
        var standard = output.Child("defaultOutputEntry") is { } entry ? logics.Literal(entry.Child("text")?.Value, output, shape, type, cell) : null;
        return new TableLogic.Output(
            name,
            name.Length > 0 ? name : output.Attribute("label")?.Value ?? "",
            type.Feel.Kind == FeelTypeKind.Any ? tableType : type,
            string.IsNullOrWhiteSpace(values) ? [] : [.. Separate(values, output, shape, cell)],
            standard);
    }

    // Each of the values apart: their order is their priority.
    private IEnumerable<FeelExpression> Separate(string values, XElement output, FeelScopeShape shape, DmnCell cell)
    {
        if (logics.Tests(values, output, shape, cell, FeelType.Any) is not { Tree: TestsNode tests })
        {
            yield break;
        }

        foreach (var test in tests.Children)
        {
            if (FeelExpression.ParseUnaryTests(values.Trim().Substring(test.Span.Start, test.Span.Length), shape).Expression is { } one)
            {
                yield return one;
            }
        }
    }

    private TableLogic.Rule ReadRule(XElement rule, int row, ImmutableArray<TableLogic.Input> inputs, ImmutableArray<TableLogic.Output> outputs, FeelScopeShape shape)
    {
        var tests = rule.Children("inputEntry").ToArray();
        var results = rule.Children("outputEntry").ToArray();
        var (found, needed) = (tests.Length + results.Length, inputs.Length + outputs.Length);
        if (tests.Length != inputs.Length || results.Length != outputs.Length)
        {
            report(new DmnFinding(DmnTexts.RuleShape.Code, rule.IdOrName(), new DmnCell(row, 1), 0, 0, [Number(row), Number(found), Number(needed)]) { Line = rule.Line() });
            return new TableLogic.Rule(rule.Id(), [.. inputs.Select(_ => (FeelExpression?)null)], [.. outputs.Select(_ => logics.Literal("null", rule, shape, DmnType.Any))]);
        }

        return new TableLogic.Rule(
            rule.Id(),
            [.. tests.Select((cell, i) => ReadTests(cell, new DmnCell(row, i + 1), inputs[i], shape))],
            [.. results.Select((cell, i) => ReadResult(cell, new DmnCell(row, inputs.Length + i + 1), outputs[i], shape))])
        { Line = rule.Line() };
    }

    private FeelExpression? ReadTests(XElement cell, DmnCell place, TableLogic.Input input, FeelScopeShape shape)
    {
        var tests = logics.Tests(cell.Child("text")?.Value, cell, shape, place, input.Type.Feel);
        if (tests is not null && (input.Allowed ?? (input.Type.TestsWhole ? null : input.Type.Allowed)) is { } allowed)
        {
            ReportOutside(CellValues.Outside(tests.Tree, allowed), cell, place);
        }

        return tests;
    }

    private DmnLogic ReadResult(XElement cell, DmnCell place, TableLogic.Output output, FeelScopeShape shape)
    {
        var text = cell.Child("text")?.Value;
        if (FeelExpression.Parse(text ?? "", shape).Expression is { Tree: LiteralNode { Value: { IsNull: false } value } }
            && (output.Type is { TestsWhole: false, Allowed: { } allowed } && !CellValues.Allows(allowed, value)
                || (output.Values.Length > 0 && !output.Values.Any(one => CellValues.Allows(one, value)))))
        {
            ReportOutside([value], cell, place);
        }

        return logics.Literal(text, cell, shape, output.Type, place);
    }

    private void ReportOutside(IEnumerable<FeelValue> values, XElement cell, DmnCell place)
    {
        foreach (var value in values)
        {
            report(new DmnFinding(DmnTexts.NeverAllowed.Code, cell.IdOrName(), place, 0, 0, [DmnRun.Shown(value)]) { Line = cell.Line() });
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
