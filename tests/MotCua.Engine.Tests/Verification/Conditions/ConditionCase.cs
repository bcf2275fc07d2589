using MotCua.Engine.Feel;
using MotCua.Engine.Verification;
using MotCua.Engine.Verification.Conditions;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Verification.Conditions;

/// <summary>Conditions of one line of <c>conditions.txt</c>, over the fields that its heading names.</summary>
internal static class ConditionCase
{
    public const string Form = """
        {"type":"object","properties":{
          "soTo":{"type":"integer","minimum":1,"maximum":100},"gia":{"type":"number"},
          "loai":{"type":"string","enum":["thuong","nhanh"]},"tuyChon":{"type":"string","enum":["a","b"]},
          "ngay":{"type":"string","format":"date"},"coGiay":{"type":"boolean"},"ghiChu":{"type":"string"},"ma":{"type":"string","pattern":"^[A-Z]{3}$"}},
          "required":["soTo","loai","ngay","coGiay","ma"]}
        """;

    public static VerificationSubject Subject { get; } = Verifier.SubjectOf(
        Procedure.Named("Điều kiện").Form("don", Form).Start()
            .UserTask("xem", t => t.Outcomes("approve", "reject"))
            .BusinessRuleTask("x", "bang").Decision("bang", "soTo", ("-", "1")).End().Compile(),
        null);

    public static IReadOnlyList<(FeelExpression Expression, bool Expected)> Parse(string line)
        => [.. line.Split(" ; ").Select(c => c.Trim()).Select(c => c.StartsWith("not true: ", StringComparison.Ordinal) ? (Read(c[10..]), false) : (Read(c), true))];

    public static FeelExpression Read(string text) => FeelExpression.Parse(text, Subject.Names).Expression ?? throw new InvalidOperationException(text);

    /// <summary>The scope in which an example's paths have its values.</summary>
    public static FeelScope Scope(IReadOnlyDictionary<string, FeelValue> example)
        => new(FeelContext.Of(example.GroupBy(e => e.Key.Split('.')[0], StringComparer.Ordinal).Select(g => KeyValuePair.Create(g.Key, Nested(g.Key, example)))));

    private static FeelValue Nested(string prefix, IReadOnlyDictionary<string, FeelValue> example)
    {
        if (example.TryGetValue(prefix, out var value))
        {
            return value;
        }

        var names = example.Keys.Where(k => k.StartsWith(prefix + ".", StringComparison.Ordinal)).Select(k => k[(prefix.Length + 1)..].Split('.')[0]).Distinct();
        return FeelContext.Of(names.Select(n => KeyValuePair.Create(n, Nested(prefix + "." + n, example))));
    }

    public static string Say(Satisfaction answer)
        => answer.Answer switch
        {
            Satisfiability.Yes => "yes" + (answer.Example.Count == 0 ? "" : " " + string.Join(", ", answer.Example.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => e.Key + " = " + FeelTextWriter.Literal(e.Value)))),
            Satisfiability.No => "no",
            _ => "unknown",
        };

}
