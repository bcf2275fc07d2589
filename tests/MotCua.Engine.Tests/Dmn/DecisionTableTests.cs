using MotCua.Engine.Dmn;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Tests.Dmn;

public class DecisionTableTests
{
    [Theory]
    [InlineData("UNIQUE", 1, "\"a\"", null)]
    [InlineData("UNIQUE", 7, "null", "MC-DMN-020")]
    [InlineData("UNIQUE", 99, "null", "MC-DMN-024")]
    [InlineData("ANY", 7, "null", "MC-DMN-021")]
    [InlineData("ANY", 8, "\"c\"", null)]
    [InlineData("PRIORITY", 7, "\"c\"", null)]
    [InlineData("FIRST", 7, "\"b\"", null)]
    [InlineData("RULE ORDER", 7, "[\"b\", \"c\"]", null)]
    [InlineData("OUTPUT ORDER", 7, "[\"c\", \"b\"]", null)]
    [InlineData("COLLECT", 7, "[\"b\", \"c\"]", null)]
    [InlineData("COLLECT COUNT", 7, "2", null)]
    [InlineData("COLLECT MIN", 7, "\"b\"", null)]
    [InlineData("COLLECT MAX", 7, "\"c\"", null)]
    [InlineData("COLLECT SUM", 7, "null", "MC-FEEL-036")]
    public void HitPolicy_DecidesAmongMatchingRules(string policy, int n, string expected, string? code)
    {
        var model = DmnXml.Read(DmnXml.Table(policy, "\"c\", \"b\", \"a\"", "", "< 5;\"a\"", "[5..7];\"b\"", "[7..10];\"c\"", "8;\"c\"")).Model!;

        var result = model.Evaluate("Bảng", DmnXml.Scope(("n", FeelValue.Of(n))));

        result.Value.Should().Be(FeelExpression.Parse(expected).Expression!.Evaluate(FeelScope.Empty).Value);
        result.Diagnostics.Select(d => d.Code).Should().Equal(code is null ? [] : [code]);
    }

    [Fact]
    public void Table_NoRuleMatches_GivesTheDefault()
    {
        var model = DmnXml.Read(DmnXml.Table("UNIQUE", "", "\"mặc định\"", "< 5;\"a\"")).Model!;

        model.Evaluate("t", DmnXml.Scope(("n", FeelValue.Of(9)))).Value.Should().Be(FeelValue.Of("mặc định"));
    }

    [Fact]
    public void Table_Evaluated_ExplainsWhichRuleMatchedAndWhatWasRead()
    {
        var model = DmnXml.Read(DmnXml.Table("FIRST", "", "", "< 5;1", "[5..7];2")).Model!;

        var explanation = model.Evaluate("t", DmnXml.Scope(("n", FeelValue.Of(6)))).Explanation;

        explanation.Inputs.Should().Equal(new DmnReading("n", FeelValue.Of(6)));
        var table = explanation.Decisions.Should().ContainSingle().Which.Tables.Should().ContainSingle().Subject;
        table.MatchedRules.Should().Equal(2);
        table.Inputs.Should().Equal(new DmnReading("n", FeelValue.Of(6)));
    }

    [Fact]
    public void Table_WrongCell_IsAFindingWithItsPlaceAndTheOtherRulesRun()
    {
        var read = DmnXml.Read(DmnXml.Table("FIRST", "", "", "< ;1", "[5..7];2"));

        read.Findings.Should().ContainSingle().Which.Cell.Should().Be(new DmnCell(1, 1));
        read.Model!.Evaluate("t", DmnXml.Scope(("n", FeelValue.Of(6)))).Value.Should().Be(FeelValue.Of(2));
    }

    [Fact]
    public void Table_InputOutsideAllowedValues_SaysSo()
    {
        var xml = DmnXml.Table("FIRST", "", "", "-;1")
            .Replace("</inputExpression></input>", "</inputExpression><inputValues><text>[1..10]</text></inputValues></input>", StringComparison.Ordinal);

        var result = DmnXml.Read(xml).Model!.Evaluate("t", DmnXml.Scope(("n", FeelValue.Of(11))));

        result.Value.IsNull.Should().BeTrue();
        result.Diagnostics.Should().ContainSingle().Which.Text("vi").Should().Contain("11");
    }

    [Theory]
    [InlineData(1, 2_000)]
    [InlineData(2, 4_000)]
    [InlineData(3, 5_000)]
    [InlineData(198, 200_000)]
    [InlineData(199, 200_000)]
    [InlineData(1_000, 200_000)]
    public void CertifiedCopyFee_ByPages_IsCappedPerCopy(int pages, int feePerCopy)
    {
        // 2,000 for each of the first two pages, 1,000 for each further one, at most 200,000 per copy.
        var model = DmnXml.Read(DmnXml.Definitions("""
            <inputData id="p" name="số trang"><variable name="số trang" typeRef="number"/></inputData>
            <inputData id="c" name="số bản"><variable name="số bản" typeRef="number"/></inputData>
            <decision id="perCopy" name="phí một bản"><variable name="phí một bản" typeRef="number"/>
              <informationRequirement><requiredInput href="#p"/></informationRequirement>
              <decisionTable hitPolicy="UNIQUE">
                <input><inputExpression typeRef="number"><text>số trang</text></inputExpression></input>
                <output typeRef="number"/>
                <rule><inputEntry><text>[1..2]</text></inputEntry><outputEntry><text>2000 * số trang</text></outputEntry></rule>
                <rule><inputEntry><text>(2..198)</text></inputEntry><outputEntry><text>4000 + 1000 * (số trang - 2)</text></outputEntry></rule>
                <rule><inputEntry><text>&gt;= 198</text></inputEntry><outputEntry><text>200000</text></outputEntry></rule>
              </decisionTable></decision>
            <decision id="fee" name="phí"><variable name="phí" typeRef="number"/>
              <informationRequirement><requiredDecision href="#perCopy"/></informationRequirement>
              <informationRequirement><requiredInput href="#c"/></informationRequirement>
              <literalExpression><text>số bản * phí một bản</text></literalExpression></decision>
            """));

        var result = model.Model!.Evaluate("fee", DmnXml.Scope(("số trang", FeelValue.Of(pages)), ("số bản", FeelValue.Of(3))));

        model.Findings.Should().BeEmpty();
        result.Value.AsDecimal.Should().Be(3m * feePerCopy);
        result.Explanation.Decisions.Select(d => d.DecisionId).Should().Equal("perCopy", "fee");
    }
}
