using System.Text;
using System.Xml.Linq;
using MotCua.Engine.Bpmn;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Bpmn;

public sealed class BpmnReaderTests
{
    private const string Sample = """
        <?xml version="1.0" encoding="{0}"?>
        <!-- giữ nguyên -->
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:x="urn:other" id="d" targetNamespace="t">
          <process id="p" isExecutable="true" x:colour="red">
            <x:unknown>Tiếp nhận</x:unknown>
            <startEvent id="s" name="Bắt đầu" />
            <sequenceFlow id="f" sourceRef="s" targetRef="e" />
            <endEvent id="e" />
          </process>
        </definitions>
        """;

    private static string Xml(string encoding = "UTF-8") => Sample.Replace("{0}", encoding, StringComparison.Ordinal);

    private static BpmnReadResult Read(string xml) => BpmnReader.Read(Encoding.UTF8.GetBytes(xml), "process.bpmn");

    [Fact]
    public void Read_Unedited_IsWrittenBackByteForByte()
    {
        var bytes = Encoding.UTF8.GetBytes(Xml());

        var document = BpmnReader.Read(bytes).Document!;

        document.IsEdited.Should().BeFalse();
        document.ToBytes().Should().Equal(bytes);
    }

    [Fact]
    public void Read_Edited_KeepsUnknownPartsAndComments()
    {
        var document = Read(Xml()).Document!;

        document.Xml.Descendants(BpmnNamespaces.Model + "endEvent").Single().SetAttributeValue("name", "Kết thúc");

        document.IsEdited.Should().BeTrue();
        var written = Encoding.UTF8.GetString(document.ToBytes());
        written.Should().Contain("<x:unknown>Tiếp nhận</x:unknown>").And.Contain("giữ nguyên").And.Contain("x:colour=\"red\"").And.Contain("Kết thúc");
        XNode.DeepEquals(Read(written).Document!.Xml.Root, document.Xml.Root).Should().BeTrue();
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("windows-1258")]
    [InlineData("windows-1252")]
    [InlineData("iso-8859-1")]
    [InlineData("ascii")]
    public void Read_EveryDeclaredEncoding_GivesTheSameText(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name, new EncoderEntities(), DecoderFallback.ExceptionFallback);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Xml(name))];

        var document = BpmnReader.Read(bytes).Document!;

        ProcessReader.Read(document).Process!.Nodes["s"].Name.Should().Be("Bắt đầu");
        document.ToBytes().Should().Equal(bytes);
    }

    [Fact]
    public void Read_DocumentType_IsRefused()
    {
        var result = Read(Xml().Replace("<!-- giữ nguyên -->", "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", StringComparison.Ordinal));

        result.Document.Should().BeNull();
        result.Findings.Single().Should().BeEquivalentTo(new { Code = "MC-BPMN-003", Line = 1, File = "process.bpmn" });
    }

    [Fact]
    public void Read_Malformed_SaysWhere()
        => Read(Xml().Replace("</process>", "", StringComparison.Ordinal)).Findings.Single().Should().BeEquivalentTo(new { Code = "MC-BPMN-001", Line = 10 });

    [Theory]
    [InlineData("<html/>")]
    [InlineData("<definitions/>")]
    public void Read_AnotherRoot_IsRefused(string xml) => Read(xml).Findings.Single().Code.Should().Be("MC-BPMN-005");

    [Fact]
    public void Read_TooDeepTooLargeOrTooManyNodes_IsRefused()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 300)) + string.Concat(Enumerable.Repeat("</a>", 300));

        Read(deep).Findings.Single().Code.Should().Be("MC-BPMN-004");
        BpmnReader.Read(Encoding.UTF8.GetBytes(Xml()), null, new BpmnLimits { MaxBytes = 100 }).Findings.Single().Code.Should().Be("MC-BPMN-002");
        BpmnReader.Read(Encoding.UTF8.GetBytes(Xml()), null, new BpmnLimits { MaxNodes = 10 }).Findings.Single().Code.Should().Be("MC-BPMN-004");
    }

    [Theory]
    [InlineData("id=\"e\"", "id=\"s\"", "MC-BPMN-101")]
    [InlineData("<endEvent id=\"e\" />", "<endEvent id=\"e\" /><task />", "MC-BPMN-102")]
    [InlineData("targetRef=\"e\"", "targetRef=\"nothing\"", "MC-BPMN-103")]
    [InlineData("sourceRef=\"s\" targetRef=\"e\"", "sourceRef=\"e\" targetRef=\"s\"", "MC-BPMN-104")]
    [InlineData("sourceRef=\"s\" targetRef=\"e\"", "sourceRef=\"e\" targetRef=\"e\"", "MC-BPMN-105")]
    [InlineData("<endEvent id=\"e\" />", "<endEvent id=\"e\" /><boundaryEvent id=\"b\" attachedToRef=\"s\"/>", "MC-BPMN-106")]
    [InlineData("<endEvent id=\"e\" />", "<endEvent id=\"e\" /><task id=\"t\" default=\"f\"/>", "MC-BPMN-108")]
    [InlineData("<endEvent id=\"e\" />", "<subProcess id=\"u\"><endEvent id=\"e\"/></subProcess>", "MC-BPMN-109")]
    [InlineData("<endEvent id=\"e\" />", "<endEvent id=\"e\" /><intermediateCatchEvent id=\"i\"><timerEventDefinition/></intermediateCatchEvent>", "MC-BPMN-111")]
    public void Graph_BrokenRule_IsFoundWithItsLine(string part, string instead, string code)
    {
        var document = Read(Xml().Replace(part, instead, StringComparison.Ordinal)).Document!;

        BpmnGates.Valid(document, ProcessReader.Read(document)).Should().Contain(f => f.Code == code && f.Line >= 4 && f.Column > 0 && f.File == "process.bpmn");
    }

    [Fact]
    public void Graph_WithoutProcess_IsFound()
        => ProcessReader.Read(Read("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>").Document!).Findings.Single().Code.Should().Be("MC-BPMN-100");

    [Fact]
    public void Graph_HoldsFlowsBoundariesAndScopes()
    {
        var bundle = Procedure.Named("x").Start().SubProcess("sub").Start("in").UserTask("t", s => s.Name("Thụ lý")).End("out").EndSubProcess().End()
            .BoundaryTimer("late", "sub", "PT1H", interrupting: false).End("end2");

        var process = ProcessReader.Read(Read(bundle.Bpmn()).Document!).Process!;

        process.NodesOf("process").Select(n => n.Id).Should().Equal("start", "sub", "end", "late", "end2");
        process.NodesOf("sub").Select(n => n.Id).Should().Equal("in", "t", "out");
        process.BoundariesOf("sub").Single().Should().BeEquivalentTo(new { Id = "late", Interrupting = false, Timer = new TimerDefinition(TimerForm.Duration, "PT1H") });
        process.Nodes["t"].Name.Should().Be("Thụ lý");
        process.OutgoingOf(process.Nodes["sub"]).Select(f => f.TargetId).Should().Equal("end");
        process.Nodes["late"].Kind.ToString().Should().Be("boundaryEvent:timer");
    }

    private sealed class EncoderEntities : EncoderFallback
    {
        public override int MaxCharCount => 10;

        public override EncoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

        /// <summary>Writes what an encoding lacks as a character reference, as XML writers do.</summary>
        private sealed class Buffer : EncoderFallbackBuffer
        {
            private string _text = "";
            private int _at;

            public override int Remaining => _text.Length - _at;

            public override bool Fallback(char charUnknown, int index)
            {
                (_text, _at) = ($"&#{(int)charUnknown};", 0);
                return true;
            }

            public override bool Fallback(char charUnknownHigh, char charUnknownLow, int index)
            {
                (_text, _at) = ($"&#{char.ConvertToUtf32(charUnknownHigh, charUnknownLow)};", 0);
                return true;
            }

            public override char GetNextChar() => _at < _text.Length ? _text[_at++] : '\0';

            public override bool MovePrevious()
            {
                if (_at == 0)
                {
                    return false;
                }

                _at--;
                return true;
            }
        }
    }
}
