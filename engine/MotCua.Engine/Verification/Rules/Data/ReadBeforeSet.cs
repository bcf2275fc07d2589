using MotCua.Engine.Feel;
using MotCua.Engine.Kernel.Expressions;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Data;

/// <summary>
/// MC-DAT-001: an expression reads a step, decision or variable that is never set before, or (MC-DAT-002) not on every
/// way. What is not set reads as null; a variable that is not set, and a null where a value is needed, stop the dossier
/// with an incident, and where that is certain it is refused. An expression that asks for null itself is left alone.
/// </summary>
internal static class ReadBeforeSet
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        var reached = subject.Ways.Reach(subject.Ways.Starts);
        var kernelNames = new Lazy<FeelScopeShape>(() => DossierShape.Of(subject.Facts, subject.Process, subject.Forms));
        foreach (var at in subject.Expressions.Where(e => e.At is not null && (reached.Contains(e.At.Id) || e.At.IsForCompensation)))
        {
            if (subject.Read(at.Text) is not { } expression)
            {
                continue;
            }

            foreach (var (fact, shown) in expression.ReferencedPaths.Select(p => FactOf(subject, p)).OfType<(string Fact, string Shown)>().DistinctBy(f => f.Fact))
            {
                if (Holds(subject.Certain, fact, at) || AsksForNull(expression.Tree, fact))
                {
                    continue;
                }

                var never = !Holds(subject.Possible, fact, at);
                var stops = Stops(kernelNames, at, fact, expression);
                var finding = Finding.Warning(
                    never ? "MC-DAT-001" : "MC-DAT-002",
                    at.ElementId,
                    ("expression", at.Text),
                    ("read", shown),
                    ("effect", stops ? "hồ sơ sẽ dừng vì sự cố" : "giá trị là rỗng"),
                    ("effectEn", stops ? "the dossier would stop with an incident" : "the value is empty")).At(null, at.Line, at.Column) with
                {
                    Path = subject.Process.Find(fact.StartsWith("steps.", StringComparison.Ordinal) ? fact["steps.".Length..] : null) is { } step ? [step.Id, at.At!.Id] : [at.At!.Id],
                };
                yield return never && stops && reached.Contains(at.At!.Id) ? finding with { Severity = Severity.Error } : finding;
            }
        }
    }

    private static bool Holds(KnownFacts known, string fact, PlacedExpression at)
        => known.Holds(fact, at.At!, at.AfterIt)
            || Facts.Within(at.At!).Contains(fact)
            || (at.At!.IsContainer && at.AfterIt && known.Holds(fact, at.At!, afterIt: true));

    /// <summary>What a path needs to be set, and how to speak of it; null for what every dossier has and for what does not exist.</summary>
    private static (string Fact, string Shown)? FactOf(VerificationSubject subject, string path)
    {
        var parts = path.Split('.');
        return parts switch
        {
            ["steps", var step, ..] when subject.Process.Find(step) is { } node => ($"steps.{step}", $"“{node.Name}”"),
            ["decisions", var decision, ..] when subject.Certain.IsMade($"decisions.{decision}") => ($"decisions.{decision}", $"decisions.{decision}"),
            [not ("steps" or "decisions" or "data" or "dossier" or "applicant"), ..] when subject.Certain.IsMade(parts[0]) => (parts[0], parts[0]),
            _ => null,
        };
    }

    private static bool AsksForNull(FeelNode node, string fact) => node switch
    {
        BinaryNode { Operator: FeelOperator.Equal or FeelOperator.NotEqual } comparison
            when (comparison.Left is LiteralNode { Value: FeelNull } && Speaks(comparison.Right, fact)) || (comparison.Right is LiteralNode { Value: FeelNull } && Speaks(comparison.Left, fact)) => true,
        CallNode { Function: NameNode { Name: "is defined" or "get or else" } } call when call.Arguments.Any(a => Speaks(a, fact)) => true,
        _ => node.Children.Any(c => AsksForNull(c, fact)),
    };

    private static bool Speaks(FeelNode node, string fact)
    {
        var path = PathOf(node);
        return path == fact || path?.StartsWith(fact + ".", StringComparison.Ordinal) == true;
    }

    private static string? PathOf(FeelNode node) => node switch
    {
        NameNode name => name.Name,
        PathNode path => PathOf(path.Target) is { } target ? $"{target}.{path.Name}" : null,
        _ => null,
    };

    // Tried out with nothing set, on the kernel's own reading: an unset variable is an error there.
    private static bool Stops(Lazy<FeelScopeShape> names, PlacedExpression at, string fact, FeelExpression expression)
    {
        if (!expression.ReferencedPaths.All(p => p == fact || p.StartsWith(fact + ".", StringComparison.Ordinal)))
        {
            return false;
        }

        var read = FeelExpression.Parse(at.Text, names.Value).Expression;
        var nothing = FeelContext.Of([new("steps", FeelContext.Empty), new("decisions", FeelContext.Empty)]);
        return read?.Evaluate(new FeelScope(nothing)) is { } result
            && (result.HasErrors
                || (result.Value.IsNull && at.Use is ExpressionUse.Timer or ExpressionUse.CorrelationKey or ExpressionUse.Cardinality or ExpressionUse.Linked));
    }
}
