using MotCua.Engine.Feel;
using MotCua.Engine.Model;

namespace MotCua.Designer.Checking;

/// <summary>Checks one expression while it is being written.</summary>
public static class ExpressionCheck
{
    /// <summary>Reads and checks an expression.</summary>
    /// <param name="text">FEEL; a leading "=" is taken off.</param>
    /// <param name="names">Names it may read; null checks its form only.</param>
    public static ExpressionAnswer Check(string text, FeelScopeShape? names)
    {
        ArgumentNullException.ThrowIfNull(text);
        var body = text.TrimStart().StartsWith('=') ? text.TrimStart()[1..] : text;
        var read = FeelExpression.Parse(body, names);
        var wrong = read.Expression is { } expression && names is not null
            ? FeelChecker.Check(expression, names).Where(d => d.Severity == FeelSeverity.Error).ToList()
            : [.. read.Diagnostics];
        return new ExpressionAnswer(
            wrong.Count == 0,
            [.. wrong.Take(3).Select(d => new LocalText(d.Text("vi"), d.Text("en")))],
            wrong.Where(d => d.Code == "MC-FEEL-021" && d.Arguments.Length > 1).Select(d => d.Arguments[1]).FirstOrDefault());
    }
}
