using MotCua.Engine.Tests.Conformance;
using MotCua.Engine.Feel;
using MotCua.Engine.Tests.Dmn;

namespace MotCua.Engine.Tests.Feel;

/// <summary>Canonical text: what is printed reads as the same tree, and is printed the same again.</summary>
public class FeelPrinterTests
{
    [Theory]
    [InlineData("1+2*3", "1 + 2 * 3")]
    [InlineData("( 1+2 )*3", "(1 + 2) * 3")]
    [InlineData("1-(2-3)", "1 - (2 - 3)")]
    [InlineData("(-2)**2", "-2 ** 2")]
    [InlineData("-(2**2)", "-(2 ** 2)")]
    [InlineData("(a or b) and not(b)", "(a or b) and not(b)")]
    [InlineData("a /* ghi chú */ + b // hết", "a + b")]
    [InlineData("x in ]1..5[", "x in ((1..5))")]
    [InlineData("x in <5", "x in (< 5)")]
    [InlineData("[(a)..(b[1])]", "[a..(b[1])]")]
    [InlineData("{\"hai chữ\":1,if1:2}", "{\"hai chữ\": 1, if1: 2}")]
    [InlineData("(if a then b else 1)+2", "(if a then b else 1) + 2")]
    [InlineData("for x in (for y in a return y),z in 1..3 return x", "for x in (for y in a return y), z in 1..3 return x")]
    [InlineData("(function(x:number,y)x+y)(x:1,y:2)", "(function(x: number, y) x + y)(x: 1, y: 2)")]
    [InlineData("a   instance   of list<number> = true", "a instance of list<number> = true")]
    [InlineData("@\"2026-02-17\".year", "@\"2026-02-17\".year")]
    [InlineData("(5).x", "(5).x")]
    [InlineData("\"\\u0111\\n\"", "\"đ\\n\"")]
    [InlineData("data.loại nhà", "data.loại nhà")]
    [InlineData("function(x) external {java:{class:\"C\"}}", "function(x) external {java: {class: \"C\"}}")]
    public void CanonicalText_HasTheBracketsItNeeds(string text, string canonical)
        => FeelExpression.Parse(text, FeelCase.Shape()).Expression!.CanonicalText.Should().Be(canonical);

    [Theory]
    [InlineData("-")]
    [InlineData("< 5, [6..9), \"a\"")]
    [InlineData("not(1, 2)")]
    [InlineData("? > 5 and ? < 9")]
    [InlineData("(not(true))")]
    public void CanonicalText_OfTests_IsTheTests(string text)
        => FeelExpression.ParseUnaryTests(text, FeelCase.Shape()).Expression!.CanonicalText.Should().Be(text);

    [Fact]
    public void RandomTrees_Printed_ReadAsTheSameTree()
    {
        var trees = new FeelRandomTree(new Random(20260218));
        for (var i = 0; i < 4_000; i++)
        {
            var tests = i % 3 == 0;
            var tree = tests ? trees.Tests() : trees.Expression(4);
            var text = FeelPrinter.Print(tree);

            var (read, mistake) = FeelParser.Parse(text, FeelCase.Shape(), tests);

            mistake.Should().BeNull("of {0}", text);
            FeelTreeText.Of(read!).Should().Be(FeelTreeText.Of(tree), "of {0}", text);
            FeelPrinter.Print(read!).Should().Be(text);
        }
    }

    [SuiteFact("dmn-tck")]
    public void TckExpressions_Printed_ReadAsTheSameTree()
    {
        var read = 0;
        foreach (var text in TckFolder.Expressions())
        {
            foreach (var tests in new[] { false, true })
            {
                if (FeelParser.Parse(text, null, tests).Tree is not { } tree)
                {
                    continue;
                }

                read++;
                var printed = FeelPrinter.Print(tree);
                var again = FeelParser.Parse(printed, null, tests);
                again.Mistake.Should().BeNull("of {0}, printed as {1}", text, printed);
                FeelTreeText.Of(again.Tree!).Should().Be(FeelTreeText.Of(tree), "of {0}, printed as {1}", text, printed);
            }
        }

        read.Should().BeGreaterThan(3_000);
    }
}
