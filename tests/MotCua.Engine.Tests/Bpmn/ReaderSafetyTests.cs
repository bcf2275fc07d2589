using System.Diagnostics;
using System.Text;
using System.Xml.Linq;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Bpmn.Validity;
using MotCua.Engine.Model;

namespace MotCua.Engine.Tests.Bpmn;

/// <summary>The first gate against files that are broken, hostile or in another encoding.</summary>
public sealed class ReaderSafetyTests
{
    private const string Open = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"t\">";

    static ReaderSafetyTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>File as text (read as Latin-1 bytes), then code, line, column and the element named.</summary>
    public static TheoryData<string, string, string, int, int, string?> Broken => new()
    {
        { "billion laughs", "<?xml version=\"1.0\"?>\n<!DOCTYPE d [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n" + Open + "&b;</definitions>", "MC-BPMN-003", 1, 1, null },
        { "external entity", "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + Open + "&x;</definitions>", "MC-BPMN-003", 1, 1, null },
        { "external subset", "<!DOCTYPE d SYSTEM \"http://example.org/a.dtd\">" + Open + "</definitions>", "MC-BPMN-003", 1, 1, null },
        { "entity nobody declared", Open + "\n<process id=\"p\">&who;</process></definitions>", "MC-BPMN-001", 2, 18, "p" },
        { "deep nesting", Open + "\n" + Repeated("<a>", 300) + Repeated("</a>", 300) + "</definitions>", "MC-BPMN-004", 2, 602, null },
        { "huge attribute", Open + "\n<process id=\"p\" name=\"" + new string('x', 1_000_001) + "\"/></definitions>", "MC-BPMN-009", 2, 2, "p" },
        { "many attributes", Open + "\n<process id=\"p\" " + string.Join(' ', Enumerable.Range(0, 1001).Select(i => $"a{i}=\"\"")) + "/></definitions>", "MC-BPMN-009", 2, 2, "p" },
        { "attribute twice", Open + "\n<process id=\"p\" id=\"q\"/></definitions>", "MC-BPMN-001", 2, 17, null },
        { "prefix nobody declared", Open + "\n<x:process/></definitions>", "MC-BPMN-001", 2, 2, null },
        { "cut in a tag", Open + "\n<process id=\"p\"><task id=\"t\"><inc", "MC-BPMN-001", 2, 34, "t" },
        { "cut between tags", Open + "\n<process id=\"p\">", "MC-BPMN-001", 2, 17, "p" },
        { "wrong end", Open + "\n<process id=\"p\"></task></definitions>", "MC-BPMN-001", 2, 19, "p" },
        { "NUL in text", Open + "\n<process id=\"p\">a\0b</process></definitions>", "MC-BPMN-001", 2, 18, "p" },
        { "NUL first", "\0" + Open + "</definitions>", "MC-BPMN-001", 1, 1, null },
        { "forbidden character", Open + "\n<process id=\"p\">&#1;</process></definitions>", "MC-BPMN-001", 2, 19, "p" },
        { "empty", "", "MC-BPMN-001", 1, 1, null },
        { "byte order mark alone", "\u00EF\u00BB\u00BF", "MC-BPMN-001", 1, 1, null },
        { "two roots", Open + "</definitions>\n<b/>", "MC-BPMN-001", 2, 2, null },
        { "another root", "<!-- a -->\n<html/>", "MC-BPMN-005", 2, 2, null },
        { "unknown encoding", "<?xml version=\"1.0\"\n encoding=\"klingon\"?>" + Open + "</definitions>", "MC-BPMN-006", 2, 12, null },
        { "UTF-7", "<?xml version=\"1.0\" encoding=\"utf-7\"?>" + Open + "</definitions>", "MC-BPMN-006", 1, 31, null },
        { "mark of UTF-8, declared otherwise", "\u00EF\u00BB\u00BF<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + Open + "</definitions>", "MC-BPMN-007", 1, 31, null },
        { "declared UTF-16, written in bytes", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + Open + "</definitions>", "MC-BPMN-007", 1, 31, null },
        { "Latin-1 declared as UTF-8", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Open + "\r\n<process id=\"p\" name=\"H\u00FCtte\"/></definitions>", "MC-BPMN-008", 3, 24, null },
        { "not ASCII", "<?xml version=\"1.0\" encoding=\"US-ASCII\"?>\n" + Open + "<process id=\"p\">\u00E4</process></definitions>", "MC-BPMN-008", 2, Open.Length + 17, "p" },
        { "cut in a character", Open + "\n<process id=\"p\">a\u00E1\u00BB", "MC-BPMN-008", 2, 18, "p" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Read_ABrokenFile_IsRefusedAtItsPlace(string what, string text, string code, int line, int column, string? element)
    {
        var clock = Stopwatch.StartNew();

        var read = BpmnReader.Read(Encoding.Latin1.GetBytes(text), "process.bpmn");

        read.Document.Should().BeNull(what);
        read.Findings.Single().Should().BeEquivalentTo(new { Code = code, Line = line, Column = column, ElementId = element, File = "process.bpmn", Severity = Severity.Error });
        FindingTexts.Format(read.Findings[0], "vi").Should().NotContain("{").And.NotStartWith("MC-");
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Read_Utf16WithAnotherDeclaration_IsRefused()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + Open + "</definitions>")];

        BpmnReader.Read(bytes).Findings.Single().Should().BeEquivalentTo(new { Code = "MC-BPMN-007", Line = 1, Column = 31 });
    }

    [Fact]
    public void Read_Utf16WithHalfACharacter_IsRefusedAtItsPlace()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Open + "\n<process id=\"p\">"), 0x3D, 0xD8, .. Encoding.Unicode.GetBytes("</process></definitions>")];

        BpmnReader.Read(bytes).Findings.Single().Should().BeEquivalentTo(new { Code = "MC-BPMN-008", Line = 2, Column = 17, ElementId = "p" });
    }

    [Fact]
    public void Read_LargerThanAllowed_IsRefusedUnread()
        => BpmnReader.Read(new byte[200], "process.bpmn", new BpmnLimits { MaxBytes = 100 }).Findings.Single().Should().BeEquivalentTo(new { Code = "MC-BPMN-002", File = "process.bpmn" });

    [Fact]
    public void Read_AnIdUsedTwice_IsReadAndFoundAtTheSecond()
        => BpmnValidity.Check(BpmnReader.Read(Encoding.UTF8.GetBytes(Open + "\n<process id=\"p\"/>\n<process id=\"p\"/></definitions>")).Document!)
            .Should().ContainSingle(f => f.Code == "MC-BPMN-101").Which.Should().BeEquivalentTo(new { Line = 3, Column = 2, ElementId = "p" });

    public static TheoryData<string> Encodings()
        => [.. Encoding.GetEncodings().Select(e => e.Name).Concat(CodePagesEncodingProvider.Instance.GetEncodings().Select(e => e.Name))
            .Append("ISO-8859-1").Append("UTF-16").Distinct(StringComparer.OrdinalIgnoreCase).Where(CanDeclareItself).Order(StringComparer.Ordinal)];

    // A declaration can be found only where its characters stand as in ASCII, in EBCDIC or in one of the UTFs (XML 1.0, appendix F);
    // some old pages have national letters there, or lack small letters.
    private static bool CanDeclareItself(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = Text(name);
        return encoding.GetString(encoding.GetBytes(text)) == text
            && (name.StartsWith("utf-", StringComparison.OrdinalIgnoreCase)
                || new[] { "us-ascii", "IBM037" }.Any(known => encoding.GetBytes(text).SequenceEqual(Encoding.GetEncoding(known).GetBytes(text))));
    }

    private static string Text(string encoding) => $"<?xml version=\"1.0\" encoding=\"{encoding}\"?>{Open}<process id='p' name='Tiep nhan &#7879;'/></definitions>";

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_EveryEncodingThatIsKnown_KeepsTheTextThroughBothWaysOfWriting(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Text(name))];

        var document = BpmnReader.Read(bytes).Document!;

        document.ToBytes().Should().Equal(bytes);
        var again = BpmnReader.Read(document.Serialise()).Document!;
        again.Xml.Root!.Element(BpmnNamespaces.Model + "process")!.Attribute("name")!.Value.Should().Be("Tiep nhan ệ");
        again.Xml.Declaration!.Encoding.Should().BeEquivalentTo(encoding.WebName);
        again.Serialise().Should().Equal(document.Serialise());
    }

    [Fact]
    public void Serialise_EveryKindOfNode_IsKept()
    {
        var text = $"""
            <?xml version="1.0" encoding="utf-8" standalone="yes"?>
            <?tool a="1"?><!-- trước -->
            <b:definitions xmlns:b="{BpmnNamespaces.Model}" xmlns:x="urn:x" xmlns:y="urn:x" targetNamespace="t" x:kept=" a&#xA;b&#x9;&quot; ">
              <b:process id="p"><b:documentation><![CDATA[<&]]> &lt;x&gt; &#xD;</b:documentation><b:extensionElements><y:any z="1">x:name</y:any></b:extensionElements><?in side?></b:process>
            </b:definitions>
            <!-- sau -->
            """;
        var document = BpmnReader.Read(Encoding.UTF8.GetBytes(text)).Document!;

        var again = BpmnReader.Read(document.Serialise()).Document!;

        again.Xml.ToString(SaveOptions.DisableFormatting).Should().Be(document.Xml.ToString(SaveOptions.DisableFormatting));
        again.Xml.Declaration!.Standalone.Should().Be("yes");
        XNode.DeepEquals(again.Xml, document.Xml).Should().BeTrue();
    }

    [Fact]
    public void Serialise_WhatTheEncodingLacksOutsideText_BecomesUtf8()
    {
        var document = BpmnReader.Read(Encoding.Latin1.GetBytes("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + Open + "</definitions>")).Document!;

        document.Xml.Root!.Add(new XComment("Cấp phép"));

        var again = BpmnReader.Read(document.ToBytes()).Document!;
        again.Xml.Declaration!.Encoding.Should().Be("utf-8");
        again.Xml.Root!.LastNode.Should().BeOfType<XComment>().Which.Value.Should().Be("Cấp phép");
    }

    // Memory is counted instead of time, which a busy machine stretches: a rule that compares everything with everything takes 16 times as much.
    [Fact]
    public void Check_FourTimesAsManyParts_TakesAboutFourTimesAsMuch()
    {
        Spent(100);

        var (some, many) = (Spent(1_000), Spent(4_000));

        (many / (double)some).Should().BeInRange(2, 8);
    }

    private static long Spent(int parts)
    {
        var all = Enumerable.Range(0, parts).ToList();
        var flows = string.Concat(all.Select(i => $"<sequenceFlow sourceRef=\"t\" targetRef=\"t\"><conditionExpression>a</conditionExpression></sequenceFlow><outgoing>o{i}</outgoing>"));
        var links = string.Concat(all.Select(i => $"<intermediateThrowEvent id=\"a{i}\"><linkEventDefinition name=\"L\"/></intermediateThrowEvent><intermediateCatchEvent id=\"c{i}\"><linkEventDefinition name=\"L\"/></intermediateCatchEvent>"));
        var inputs = string.Concat(all.Select(i => $"<dataInput id=\"d{i}\"/>")) + "<inputSet id=\"set\">" + string.Concat(all.Select(i => $"<dataInputRefs>d{i}</dataInputRefs><optionalInputRefs>d{i}</optionalInputRefs>")) + "</inputSet>";
        var bounds = string.Concat(all.Select(i => $"<boundaryEvent id=\"b{i}\" attachedToRef=\"t\"><compensateEventDefinition/></boundaryEvent><association sourceRef=\"b{i}\" targetRef=\"t\"/><callActivity calledElement=\"p\"/>"));
        var document = RuleCases.Document($"{{n}}<ioSpecification>{inputs}</ioSpecification><task id=\"t\"/>{flows}{links}{bounds}{{/p}}");
        var before = GC.GetAllocatedBytesForCurrentThread();
        BpmnValidity.Check(document).Should().NotBeEmpty();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
