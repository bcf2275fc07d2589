using System.Text;
using MotCua.Engine.Dmn;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Tests.Dmn;

public class DmnModelTests
{
    [Theory]
    [InlineData("https://www.omg.org/spec/DMN/20191111/MODEL/")]
    [InlineData("https://www.omg.org/spec/DMN/20211108/MODEL/")]
    [InlineData("https://www.omg.org/spec/DMN/20230324/MODEL/")]
    public void Namespace_OfThreeVersions_IsAccepted(string space)
        => DmnXml.Read(DmnXml.Definitions(Decision("1 + 1"), space)).Model!.Evaluate("x", FeelScope.Empty).Value.Should().Be(FeelValue.Of(2));

    [Theory]
    [InlineData("no xml at all", "MC-DMN-001")]
    [InlineData("<a xmlns='https://www.omg.org/spec/DMN/20230324/MODEL/'/>", "MC-DMN-003")]
    [InlineData("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'/>", "MC-DMN-003")]
    [InlineData("<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><d>&e;</d>", "MC-DMN-002")]
    public void File_ThatIsNoSafeDmn_IsRefusedWithACode(string xml, string code)
    {
        var read = DmnXml.Read(xml);

        read.Model.Should().BeNull();
        read.Findings.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void File_NestedTooDeeply_IsRefused()
        => DmnXml.Read(string.Concat(Enumerable.Repeat("<a>", 5_000)) + string.Concat(Enumerable.Repeat("</a>", 5_000)))
            .Findings.Should().ContainSingle().Which.Code.Should().Be("MC-DMN-002");

    [Fact]
    public void Decision_WrongExpression_IsAFindingAndTheOthersStillRun()
    {
        var read = DmnXml.Read(DmnXml.Definitions(Decision("1 +") + Decision("2", "y")));

        read.Findings.Should().ContainSingle(f => f.ElementId == "x" && f.Code == "MC-FEEL-010" && f.Start == 3);
        read.Model!.Evaluate("y", FeelScope.Empty).Value.Should().Be(FeelValue.Of(2));
        read.Model.Evaluate("x", FeelScope.Empty).HasErrors.Should().BeTrue();
    }

    [Fact]
    public void Decision_DependingOnItself_IsAFindingNotAHang()
    {
        var loop = """
            <decision id="a" name="a"><variable name="a"/><informationRequirement><requiredDecision href="#b"/></informationRequirement><literalExpression><text>b</text></literalExpression></decision>
            <decision id="b" name="b"><variable name="b"/><informationRequirement><requiredDecision href="#a"/></informationRequirement><literalExpression><text>a</text></literalExpression></decision>
            """;

        var read = DmnXml.Read(DmnXml.Definitions(loop));

        read.Findings.Should().ContainSingle(f => f.Code == "MC-DMN-010");
        read.Model!.Evaluate("a", FeelScope.Empty).Value.IsNull.Should().BeTrue();
    }

    [Fact]
    public void Decision_ResultOfAnotherType_IsNullAndSaysWhy()
    {
        var model = DmnXml.Read(DmnXml.Definitions("""<decision id="x" name="x"><variable name="x" typeRef="number"/><literalExpression><text>"a"</text></literalExpression></decision>""")).Model!;

        var result = model.Evaluate("x", FeelScope.Empty);

        result.Value.IsNull.Should().BeTrue();
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("MC-DMN-023");
    }

    [Fact]
    public void KnowledgeModel_Invoked_BindsItsParameters()
    {
        var model = DmnXml.Read(DmnXml.Definitions("""
            <businessKnowledgeModel id="k" name="gấp bội"><variable name="gấp bội"/><encapsulatedLogic><formalParameter name="giá trị" typeRef="number"/><literalExpression><text>giá trị * 2</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>
            <decision id="x" name="x"><variable name="x"/><knowledgeRequirement><requiredKnowledge href="#k"/></knowledgeRequirement>
              <invocation><literalExpression><text>gấp bội</text></literalExpression><binding><parameter name="giá trị"/><literalExpression><text>21</text></literalExpression></binding></invocation></decision>
            """)).Model!;

        model.Evaluate("x", FeelScope.Empty).Value.Should().Be(FeelValue.Of(42));
    }

    [Fact]
    public void BoxedContext_EntriesSeeEarlierOnes_AndTheLastUnnamedIsTheResult()
    {
        var model = DmnXml.Read(DmnXml.Definitions("""
            <decision id="x" name="x"><variable name="x"/><context>
              <contextEntry><variable name="đơn giá"/><literalExpression><text>2000</text></literalExpression></contextEntry>
              <contextEntry><variable name="thành tiền"/><literalExpression><text>đơn giá * 3</text></literalExpression></contextEntry>
              <contextEntry><literalExpression><text>thành tiền + 1</text></literalExpression></contextEntry>
            </context></decision>
            """)).Model!;

        model.Evaluate("x", FeelScope.Empty).Value.Should().Be(FeelValue.Of(6001));
    }

    [Fact]
    public void UnknownDecision_HasACode()
        => DmnXml.Read(DmnXml.Definitions("")).Model!.Evaluate("nowhere", FeelScope.Empty).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("MC-DMN-011");

    [Fact]
    public void Texts_OfBothLanguages_HaveTheSamePlaceholders()
    {
        foreach (var kind in DmnTexts.All.Concat(FeelTexts.All))
        {
            Placeholders(kind.Vietnamese).Should().BeEquivalentTo(Placeholders(kind.English), "of {0}", kind.Code);
        }
    }

    [Fact]
    public void File_CutOrChangedAtRandom_NeverThrows()
    {
        var xml = Encoding.UTF8.GetBytes(DmnXml.Table("FIRST", "1, 2", "0", "< 5;1", "[5..7];2"));
        var random = new Random(20260217);
        for (var i = 0; i < 300; i++)
        {
            var bytes = xml[..random.Next(xml.Length)].Concat(xml[random.Next(xml.Length)..]).ToArray();
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var read = DmnModel.Parse(bytes);
            (read.Model is not null || read.Findings.Length > 0).Should().BeTrue();
            read.Model?.Evaluate("t", DmnXml.Scope(("n", FeelValue.Of(6))));
        }
    }

    private static string Decision(string text, string id = "x")
        => $"""<decision id="{id}" name="{id}"><variable name="{id}"/><literalExpression><text>{text}</text></literalExpression></decision>""";

    private static IEnumerable<string> Placeholders(string text)
        => System.Text.RegularExpressions.Regex.Matches(text, @"\{\d\}").Select(m => m.Value).Distinct();
}
