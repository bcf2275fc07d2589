using MotCua.Engine.Bpmn;
using MotCua.Engine.Bpmn.Validity;
using MotCua.Engine.Model;
using MotCua.Testing;

namespace MotCua.Engine.Tests.Bpmn;

/// <summary>Our own process files with bytes changed at random (fixed seeds): each is read or refused, never thrown at.</summary>
public sealed class ReaderFuzzTests
{
    private const int Rounds = 150;

    private static readonly string[] Fragments =
    [
        "\"", "<", ">", "&", "/>", "</bpmn:process>", "<bpmn:startEvent/>", "id=\"\"", "sourceRef=\"\"", "targetRef=\"x:y\"", "]]>", "<![CDATA[", "<!--", "<?xml?>", "\0", "&#0;",
        "<bpmn:boundaryEvent id=\"zz\"/>", "<bpmn:subProcess triggeredByEvent=\"true\">", "default=\"\"", "<bpmn:incoming/>",
    ];

    public static TheoryData<string> Files() => ValidityTests.OurProcesses();

    [Theory]
    [MemberData(nameof(Files))]
    public void Gates_ChangedBytes_ReadOrRefuseWithAPlace(string file)
    {
        var bytes = File.ReadAllBytes(RepositoryRoot.Combine(file));
        var read = 0;
        for (var seed = 0; seed < Rounds; seed++)
        {
            var changed = Change(bytes, new Random(seed));
            var result = BpmnReader.Read(changed, file);
            if (result.Document is not { } document)
            {
                result.Findings.Should().ContainSingle().Which.Should().Match<Finding>(f => f.Line > 0 && f.Column > 0 && f.Severity == Severity.Error, $"seed {seed}");
                continue;
            }

            read++;
            var through = () =>
            {
                BpmnGates.Valid(document, ProcessReader.Read(document)).ToList().ForEach(f => FindingTexts.Format(f, "vi"));
                return BpmnReader.Read(document.Serialise()).Document;
            };
            through.Should().NotThrow($"seed {seed}").Which.Should().NotBeNull();
        }

        read.Should().BeInRange(Rounds / 20, Rounds - 1, "some changes leave a readable file, not all");
    }

    private static byte[] Change(byte[] bytes, Random random)
    {
        var changed = bytes.ToList();
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var at = random.Next(changed.Count);
            var length = Math.Min(random.Next(1, 40), changed.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    changed[at] = (byte)random.Next(256);
                    break;
                case 1:
                    changed.RemoveRange(at, length);
                    break;
                case 2:
                    changed.InsertRange(at, System.Text.Encoding.UTF8.GetBytes(Fragments[random.Next(Fragments.Length)]));
                    break;
                case 3:
                    changed.InsertRange(random.Next(changed.Count), changed.GetRange(at, length));
                    break;
                case 4:
                    Letter(changed, at, random);
                    break;
                default:
                    Value(changed, at, random);
                    break;
            }
        }

        return [.. changed];
    }

    // Stays well-formed more often than a wild byte.
    private static void Letter(List<byte> bytes, int from, Random random)
    {
        var at = bytes.FindIndex(from, b => b is >= (byte)'a' and <= (byte)'z');
        if (at >= 0)
        {
            bytes[at] = (byte)('a' + random.Next(26));
        }
    }

    // Empties or swaps the value of the next attribute.
    private static void Value(List<byte> bytes, int from, Random random)
    {
        var open = bytes.FindIndex(from, b => b == (byte)'"');
        var close = open < 0 ? -1 : bytes.FindIndex(open + 1, b => b == (byte)'"');
        if (close > 0)
        {
            bytes.RemoveRange(open + 1, close - open - 1);
            bytes.InsertRange(open + 1, System.Text.Encoding.UTF8.GetBytes(new[] { "", "process", "-1", "true", "x:y", "../..", "ệ" }[random.Next(7)]));
        }
    }
}
