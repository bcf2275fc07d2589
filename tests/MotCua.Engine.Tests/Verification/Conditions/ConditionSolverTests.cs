using MotCua.Engine.Feel;
using MotCua.Engine.Verification.Conditions;

namespace MotCua.Engine.Tests.Verification.Conditions;

/// <summary>Whether conditions can hold together: answers made by hand, examples put to the real evaluator.</summary>
public sealed class ConditionSolverTests
{
    public static TheoryData<string, string> Lines()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Verification", "Conditions", "conditions.txt")).Where(l => l.Length > 0 && l[0] != '#'))
        {
            var at = line.LastIndexOf(" | ", StringComparison.Ordinal);
            data.Add(line[..at], line[(at + 3)..].Trim());
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Conditions_OfTheFile_HaveTheirAnswer(string conditions, string expected)
    {
        var answer = ConditionCase.Subject.Conditions.Satisfiable(ConditionCase.Parse(conditions));

        var said = ConditionCase.Say(answer);
        (said == expected || said.StartsWith(expected + " ", StringComparison.Ordinal) || said.StartsWith(expected + ",", StringComparison.Ordinal)).Should().BeTrue("“{0}” should be “{1}”", said, expected);
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Example_OfConditions_IsOneForTheEvaluator(string conditions, string expected)
    {
        var parsed = ConditionCase.Parse(conditions);
        var answer = ConditionCase.Subject.Conditions.Satisfiable(parsed);

        answer.Answer.Should().Be(expected.StartsWith("yes", StringComparison.Ordinal) ? Satisfiability.Yes : expected == "no" ? Satisfiability.No : Satisfiability.Unknown);
        foreach (var (expression, wanted) in answer.Answer == Satisfiability.Yes ? parsed : [])
        {
            (expression.Evaluate(ConditionCase.Scope(answer.Example)).Value == FeelBoolean.True).Should().Be(wanted, "of {0}", expression.Text);
        }
    }

    [Fact]
    public void Conditions_AtRandomOverFewValues_AreDecidedAsTryingAllDecides()
    {
        string[] parts =
        [
            "data.soTo > 3", "data.soTo < 5", "data.soTo = 4", "data.soTo in (2, [4..6])", "data.soTo != 4", "data.loai = \"thuong\"", "data.loai != \"thuong\"", "data.loai in (\"nhanh\", \"thuong\")",
            "data.tuyChon = \"a\"", "data.tuyChon = null", "data.tuyChon != \"b\"", "data.coGiay", "not(data.coGiay)", "data.soTo between 2 and 5", "data.tuyChon in (\"a\", null)", "data.tuyChon < \"b\"",
        ];
        var random = new Random(5);
        var all = All().Select(ConditionCase.Scope).ToList();
        for (var i = 0; i < 700; i++)
        {
            var conditions = Enumerable.Range(0, random.Next(1, 4)).Select(_ => (Expression: ConditionCase.Read(Text(random, parts, 3)), Expected: random.Next(2) == 0)).ToList();

            var answer = ConditionCase.Subject.Conditions.Satisfiable(conditions);

            var possible = all.Any(scope => conditions.All(c => (c.Expression.Evaluate(scope).Value == FeelBoolean.True) == c.Expected));
            answer.Answer.Should().Be(possible ? Satisfiability.Yes : Satisfiability.No, "of {0}", string.Join(" ; ", conditions.Select(c => c.Expected + ": " + c.Expression.Text)));
        }
    }

    private static string Text(Random random, string[] parts, int depth) => depth == 0 || random.Next(3) == 0
        ? parts[random.Next(parts.Length)]
        : random.Next(3) switch
        {
            0 => $"not({Text(random, parts, depth - 1)})",
            1 => $"({Text(random, parts, depth - 1)} and {Text(random, parts, depth - 1)})",
            _ => $"({Text(random, parts, depth - 1)} or {Text(random, parts, depth - 1)})",
        };

    // The parts tell no more values apart than these.
    private static IEnumerable<Dictionary<string, FeelValue>> All()
        => from soTo in new[] { 1, 2, 3, 4, 5, 6, 7 }
           from loai in new[] { "thuong", "nhanh" }
           from tuyChon in new[] { "a", "b", null }
           from coGiay in new[] { true, false }
           select new Dictionary<string, FeelValue>
           {
               ["data.soTo"] = FeelValue.Of(soTo),
               ["data.loai"] = FeelValue.Of(loai),
               ["data.tuyChon"] = FeelValue.Of(tuyChon),
               ["data.coGiay"] = FeelValue.Of(coGiay),
           };
}
