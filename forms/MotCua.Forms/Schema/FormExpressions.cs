using MotCua.Engine.Feel;

namespace MotCua.Forms;

/// <summary>Checks the expressions of a form: the names they read, circles, and the language itself.</summary>
internal static class FormExpressions
{
    public static IEnumerable<FormFinding> Check(FormSchema schema)
    {
        var cycles = new List<IReadOnlyList<string>>();
        _ = FieldOrder.Of(schema, cycles);
        foreach (var cycle in cycles)
            yield return new FormFinding(FormFindingTexts.Cycle, FormFindingSeverity.Error, schema.Find(cycle[0])!.SchemaPointer, [string.Join(" → ", cycle)]);

        var paths = schema.AllFields.Select(f => f.Path.Replace("[]", "", StringComparison.Ordinal)).Append("").ToHashSet(StringComparer.Ordinal);
        foreach (var field in schema.AllFields)
        {
            foreach (var (keyword, text) in FieldOrder.ExpressionsOf(field))
            {
                foreach (var finding in Language(schema, field, keyword, text)) yield return finding;
                foreach (var path in FeelReferences.In(text, FieldOrder.ItemPathOf(field)))
                {
                    if (!paths.Contains(path.Replace("[]", "", StringComparison.Ordinal)))
                        yield return new FormFinding(FormFindingTexts.UnknownName, FormFindingSeverity.Error, field.SchemaPointer + "/" + keyword, [field.Path, path]);
                }
            }
        }
    }

    private static IEnumerable<FormFinding> Language(FormSchema schema, FormField field, string keyword, string text)
    {
        var shape = FormTypes.Shape(schema, field);
        var parsed = FeelExpression.Parse(text, shape);
        var faults = parsed.Diagnostics.Where(d => d.Severity == FeelSeverity.Error).ToList();
        if (parsed.Expression is { } expression)
        {
            schema.Keep(field, keyword, expression);
            var unknown = expression.ReferencedPaths.FirstOrDefault(path => !shape.TryGet(path.Split('.')[0], out _));
            if (unknown is not null) return [new FormFinding(FormFindingTexts.UnknownName, FormFindingSeverity.Error, field.SchemaPointer + "/" + keyword, [field.Path, unknown])];
            faults.AddRange(FeelChecker.Check(expression, shape).Where(d => d.Severity == FeelSeverity.Error));
        }

        return faults.Take(1).Select(d => new FormFinding(FormFindingTexts.BadExpression, FormFindingSeverity.Error, field.SchemaPointer + "/" + keyword, [field.Path, d.Text("vi"), d.Text("en")]));
    }
}
