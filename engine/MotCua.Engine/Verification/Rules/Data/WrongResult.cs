using MotCua.Engine.Feel;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Data;

/// <summary>MC-DAT-003: an expression gives a kind of value that its place cannot take: a condition that is no yes or no, a number of instances that is no number.</summary>
internal static class WrongResult
{
    private static readonly Dictionary<ExpressionUse, FeelTypeKind[]> Taken = new()
    {
        [ExpressionUse.Condition] = [FeelTypeKind.Boolean],
        [ExpressionUse.Cardinality] = [FeelTypeKind.Number],
        [ExpressionUse.TimeLimit] = [FeelTypeKind.Context],
        [ExpressionUse.Assignment] = [FeelTypeKind.String, FeelTypeKind.List],
        [ExpressionUse.Linked] = [FeelTypeKind.String, FeelTypeKind.List],
    };

    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        if (subject.Names is not { } names)
        {
            yield break;
        }

        foreach (var at in subject.Expressions.Where(e => Taken.ContainsKey(e.Use)))
        {
            if (subject.Read(at.Text) is { } expression
                && FeelChecker.TypeOf(expression, names).Kind is var kind and not (FeelTypeKind.Any or FeelTypeKind.Null)
                && !Taken[at.Use].Contains(kind)
                && !FeelChecker.Check(expression, names).Any(d => d.Severity == FeelSeverity.Error))
            {
                string Terms(string language) => FeelTerms.In(language, FeelTerms.Of(Taken[at.Use]));
                yield return Finding.Error(
                    "MC-DAT-003",
                    at.ElementId,
                    ("expression", at.Text),
                    ("kind", FeelTerms.In("vi", FeelTerms.Of(kind))),
                    ("kindEn", FeelTerms.In("en", FeelTerms.Of(kind))),
                    ("wanted", Terms("vi")),
                    ("wantedEn", Terms("en"))).At(null, at.Line, at.Column);
            }
        }
    }
}
