using MotCua.Engine.Feel;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules;

/// <summary>MC-VER-009: an expression that reads, but names what does not exist or mixes types. Unreadable ones are the compiler's.</summary>
internal static class WrongExpression
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        if (subject.Names is not { } names)
        {
            yield break;
        }

        foreach (var (text, elementId, line, column) in Expressions(subject))
        {
            if (FeelExpression.Parse(text, names).Expression is not { } expression)
            {
                continue;
            }

            foreach (var wrong in FeelChecker.Check(expression, names).Where(d => d.Severity == FeelSeverity.Error).Take(3))
            {
                yield return Finding.Error("MC-VER-009", elementId, ("expression", text), ("message", wrong.Text("vi")), ("messageEn", wrong.Text("en"))).At(null, line, column);
            }
        }
    }

    private static IEnumerable<(string Text, string ElementId, int? Line, int? Column)> Expressions(VerificationSubject subject)
    {
        foreach (var flow in subject.Process.Flows.Values.Where(f => f.Condition is not null).OrderBy(f => f.Id, StringComparer.Ordinal))
        {
            yield return (flow.Condition!, flow.Id, flow.Line, flow.Column);
        }

        foreach (var node in subject.Process.NodesInOrder)
        {
            var texts = node.Settings.Assign.SelectMany(a => new[] { a.Person, a.Position, a.Role, a.Unit })
                .Append(node.Timer?.Body)
                .Where(t => t?.StartsWith('=') == true)
                .Select(t => t![1..].Trim())
                .Append(node.Settings.TimeLimit?.Expression)
                .OfType<string>();
            foreach (var text in texts)
            {
                yield return (text, node.Id, node.Line, node.Column);
            }
        }
    }
}
