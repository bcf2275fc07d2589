using MotCua.Engine.Tests.Conformance;
using System.Text;
using System.Xml.Linq;
using MotCua.Engine.Dmn;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Tests.Dmn;

/// <summary>Decision files are kept whole, like process files.</summary>
public class DmnDocumentTests
{
    private const string Whole = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- bảng phí -->
        <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20230324/DMNDI/" xmlns:x="urn:someone" id="d" name="Phí"   namespace="urn:test" x:more="1">
          <extensionElements><x:note kind='lạ'>giữ <b xmlns="">nguyên</b></x:note></extensionElements>
          <?tool keep?>
          <decision id="fee" name="phí"><variable name="phí" typeRef="number"/><literalExpression><text>1000 <![CDATA[* 2]]></text></literalExpression></decision>
          <dmndi:DMNDI><dmndi:DMNDiagram id="g"><dmndi:DMNShape id="s" dmnElementRef="fee"/></dmndi:DMNDiagram></dmndi:DMNDI>
        </definitions>
        """;

    [Fact]
    public void Document_Unedited_IsTheBytesReceived()
    {
        var bytes = Encoding.UTF8.GetBytes("\uFEFF" + Whole.Replace("\n", "\r\n", StringComparison.Ordinal));

        DmnDocument.Read(bytes).Document!.ToBytes().Should().Equal(bytes);
    }

    [Fact]
    public void Document_Edited_KeepsAllElse()
    {
        var document = DmnDocument.Read(Encoding.UTF8.GetBytes(Whole)).Document!;
        var text = document.Xml.Descendants().Single(e => e.Name.LocalName == "text");

        text.Value = "3000";
        var written = document.ToBytes();

        document.IsEdited.Should().BeTrue();
        DmnModel.Parse(written).Model!.Evaluate("fee", FeelScope.Empty).Value.Should().Be(FeelValue.Of(3000));
        var again = XDocument.Parse(Encoding.UTF8.GetString(written), LoadOptions.PreserveWhitespace);
        again.Descendants().Single(e => e.Name.LocalName == "text").ReplaceNodes(XDocument.Parse(Whole, LoadOptions.PreserveWhitespace).Descendants().Single(e => e.Name.LocalName == "text").Nodes());
        XNode.DeepEquals(again, XDocument.Parse(Whole, LoadOptions.PreserveWhitespace)).Should().BeTrue("remarks, instructions, extensions and the diagram stay");
    }

    [Fact]
    public void Document_Edited_ReadsAsItNowStands()
    {
        var document = DmnDocument.Read(Encoding.UTF8.GetBytes(Whole)).Document!;
        document.Xml.Descendants().Single(e => e.Name.LocalName == "text").Value = "1 +";

        var finding = document.ReadModel().Findings.Should().ContainSingle().Subject;

        (finding.Code, finding.ElementId, finding.Line).Should().Be(("MC-FEEL-010", "fee", 6));
    }

    [SuiteFact("dmn-tck")]
    public void TckModels_WrittenBack_AreTheSameBytes_AndTheSameModelWhenEdited()
    {
        foreach (var file in Directory.EnumerateFiles(TckFolder.Path!, "*.dmn", SearchOption.AllDirectories))
        {
            var bytes = File.ReadAllBytes(file);
            var document = DmnDocument.Read(bytes).Document!;
            document.ToBytes().Should().Equal(bytes, "of {0}", file);
            var before = new XDocument(document.Xml);

            document.Xml.Root!.SetAttributeValue("exporter", "MotCua");
            var again = DmnDocument.Read(document.ToBytes()).Document!.Xml;
            again.Root!.Attribute("exporter")!.Remove();
            before.Root!.Attribute("exporter")?.Remove();
            XNode.DeepEquals(again.Root, before.Root).Should().BeTrue("of {0}", file);
        }
    }
}
