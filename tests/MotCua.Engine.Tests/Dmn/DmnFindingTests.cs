using MotCua.Engine.Dmn;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Tests.Dmn;

/// <summary>What is certainly wrong in a model is said with element, line and cell before anything runs.</summary>
public class DmnFindingTests
{
    private const string Types = """
        <itemDefinition name="Loại nhà"><typeRef>string</typeRef><allowedValues><text>"riêng lẻ", "tập thể"</text></allowedValues></itemDefinition>
        <itemDefinition name="Tầng"><typeRef>number</typeRef><allowedValues><text>[1..50]</text></allowedValues></itemDefinition>
        """;

    [Theory]
    [InlineData("\"riêng lẻ\"", "[1..3]", "1000", null)]
    [InlineData("-", "> 5", "1000", null)]
    [InlineData("\"biệt thự\"", "-", "1000", "MC-DMN-012 1,1")]
    [InlineData("\"riêng lẻ\", \"biệt thự\"", "-", "1000", "MC-DMN-012 1,1")]
    [InlineData("-", "60", "1000", "MC-DMN-012 1,2")]
    [InlineData("-", "\"ba\"", "1000", "MC-FEEL-022 1,2|MC-DMN-012 1,2")]
    [InlineData("-", "< ", "1000", "MC-FEEL-010 1,2")]
    [InlineData("-", "-", "tầng + \"x\"", "MC-FEEL-022 1,3")]
    [InlineData("-", "-", "tang * 2", "MC-FEEL-021 1,3")]
    [InlineData("-", "-", "5000", "MC-DMN-012 1,3")]
    public void Cell_ThatCanOnlyFail_IsAFindingWithItsPlace(string kind, string floors, string fee, string? expected)
    {
        var read = DmnXml.Read(DmnXml.Definitions($"""
            {Types}
            <inputData id="k" name="loại"><variable name="loại" typeRef="Loại nhà"/></inputData>
            <inputData id="f" name="tầng"><variable name="tầng" typeRef="Tầng"/></inputData>
            <decision id="t" name="Phí"><variable name="Phí"/>
              <informationRequirement><requiredInput href="#k"/></informationRequirement><informationRequirement><requiredInput href="#f"/></informationRequirement>
              <decisionTable hitPolicy="FIRST">
                <input><inputExpression typeRef="Loại nhà"><text>loại</text></inputExpression></input>
                <input><inputExpression typeRef="Tầng"><text>tầng</text></inputExpression></input>
                <output><outputValues><text>1000, 2000</text></outputValues></output>
                <rule><inputEntry><text>{Escape(kind)}</text></inputEntry><inputEntry><text>{Escape(floors)}</text></inputEntry><outputEntry><text>{Escape(fee)}</text></outputEntry></rule>
              </decisionTable></decision>
            """));

        string.Join("|", read.Findings.Select(f => $"{f.Code} {f.Cell?.Row},{f.Cell?.Column}")).Should().Be(expected ?? "");
        read.Findings.All(f => f.Line > 1 && f.Text("vi") != f.Code).Should().BeTrue();
    }

    [Fact]
    public void Decision_ReadingWhatItDoesNotRequire_IsAFinding()
    {
        var read = DmnXml.Read(DmnXml.Definitions("""
            <inputData id="n" name="số tờ"><variable name="số tờ" typeRef="number"/></inputData>
            <decision id="x" name="x"><variable name="x"/><literalExpression><text>số tờ + 1</text></literalExpression></decision>
            """));

        var finding = read.Findings.Should().ContainSingle().Subject;
        (finding.Code, finding.ElementId).Should().Be(("MC-FEEL-020", "x"));
    }

    [Fact]
    public void Import_OfAModelThatIsNotThere_IsAFinding_AndOfOneThatIsWorks()
    {
        var library = DmnXml.Read(DmnXml.Definitions("""
            <itemDefinition name="Tờ"><typeRef>number</typeRef><allowedValues><text>[1..100]</text></allowedValues></itemDefinition>
            <businessKnowledgeModel id="k" name="gấp đôi"><variable name="gấp đôi"/><encapsulatedLogic><formalParameter name="n" typeRef="number"/><literalExpression><text>n * 2</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>
            """)).Model!;
        const string Using = """
            <import name="thư viện" namespace="urn:test" importType="https://www.omg.org/spec/DMN/20230324/MODEL/"/>
            <inputData id="n" name="số tờ"><variable name="số tờ" typeRef="thư viện.Tờ"/></inputData>
            <decision id="x" name="x"><variable name="x"/><informationRequirement><requiredInput href="#n"/></informationRequirement><knowledgeRequirement><requiredKnowledge href="urn:test#k"/></knowledgeRequirement>
              <literalExpression><text>thư viện.gấp đôi(số tờ)</text></literalExpression></decision>
            """;
        var xml = System.Text.Encoding.UTF8.GetBytes(DmnXml.Definitions(Using).Replace("namespace=\"urn:test\">", "namespace=\"urn:other\">", StringComparison.Ordinal));

        var with = DmnModel.Parse(xml, [library]);
        var without = DmnModel.Parse(xml);

        with.Findings.Should().BeEmpty();
        with.Model!.Evaluate("x", DmnXml.Scope(("số tờ", FeelValue.Of(21)))).Value.Should().Be(FeelValue.Of(42));
        with.Model.Evaluate("x", DmnXml.Scope(("số tờ", FeelValue.Of(210)))).Diagnostics.Should().Contain(d => d.Code == "MC-DMN-022");
        without.Findings.Should().Contain(f => f.Code == "MC-DMN-004" && f.Arguments[0] == "urn:test");
    }

    [Fact]
    public void Files_ThatImportEachOther_AreReadInAnyOrder()
    {
        (string, ReadOnlyMemory<byte>) File(string space, string imports) => (space, System.Text.Encoding.UTF8.GetBytes(
            DmnXml.Definitions($"""{imports}<decision id="x" name="x"><variable name="x"/><literalExpression><text>1</text></literalExpression></decision>""").Replace("namespace=\"urn:test\">", $"namespace=\"{space}\">", StringComparison.Ordinal)));
        string Import(string space) => $"""<import name="{space[4..]}" namespace="{space}" importType="https://www.omg.org/spec/DMN/20230324/MODEL/"/>""";

        var chain = DmnFiles.Read([File("urn:c", Import("urn:b")), File("urn:b", Import("urn:a")), File("urn:a", "")]);
        var circle = DmnFiles.Read([File("urn:p", Import("urn:q")), File("urn:q", Import("urn:p")), ("broken", System.Text.Encoding.UTF8.GetBytes("<"))]);

        chain.Select(one => one.Path).Should().Equal("urn:c", "urn:b", "urn:a");
        chain.Should().OnlyContain(one => one.Read.Succeeded);
        circle.Select(one => one.Read.Findings.Length).Should().Equal(1, 0, 1);
    }

    private static string Escape(string text) => System.Security.SecurityElement.Escape(text);
}
