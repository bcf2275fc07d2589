using System.IO.Compression;
using System.Text;
using MotCua.Engine.Model;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Model;

public sealed class BundleTests
{
    private static readonly ProcedureBundle Sample = Procedure.Named("Mẫu").Start().UserTask("work").End().Build();

    [Fact]
    public void VersionHash_ChangesWithEveryByteAndNotWithTheOrderOfAdding()
    {
        var reversed = ProcedureBundle.Of(Sample.Files.Reverse().Select(f => KeyValuePair.Create(f.Key, f.Value.ToArray())));

        reversed.VersionHash.Should().Be(Sample.VersionHash).And.MatchRegex("^[0-9a-f]{64}$");
        Sample.WithText("statuses.json", "{}").VersionHash.Should().NotBe(Sample.VersionHash);
        ProcedureBundle.Empty.WithText("ab", "c").VersionHash.Should().NotBe(ProcedureBundle.Empty.WithText("a", "bc").VersionHash);
    }

    [Fact]
    public void Zip_WrittenTwice_IsTheSameBytesAndReadsBackTheSameVersion()
    {
        var zip = BundleZip.Write(Sample);

        BundleZip.Write(Sample).Should().Equal(zip);
        BundleZip.Read(zip).Bundle!.VersionHash.Should().Be(Sample.VersionHash);
    }

    [Fact]
    public void Zip_WithOneTopFolder_IsReadWithoutIt()
        => BundleZip.Read(Zip(("thu-tuc/procedure.json", "{}"), ("thu-tuc/forms/a.schema.json", "{}"))).Bundle!.Files.Keys
            .Should().Equal("forms/a.schema.json", "procedure.json");

    [Theory]
    [InlineData("../evil.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../b")]
    [InlineData("C:/windows/x")]
    [InlineData("a\\b")]
    [InlineData("a//b")]
    public void Zip_UnsafePath_IsRefused(string path)
        => BundleZip.Read(Zip(("procedure.json", "{}"), (path, "x"))).Findings.Single().Code.Should().Be("MC-ZIP-003");

    [Fact]
    public void Zip_PathsThatDifferOnlyInCase_AreRefused()
        => BundleZip.Read(Zip(("procedure.json", "{}"), ("Procedure.json", "{}"))).Findings.Single().Code.Should().Be("MC-ZIP-006");

    [Fact]
    public void Zip_TooManyFilesTooLargeOrABomb_IsRefused()
    {
        var many = Zip([.. Enumerable.Range(0, 201).Select(i => ($"f{i}", "x"))]);
        var bomb = Zip(("procedure.json", new string('0', 3_000_000)));
        var large = Zip(("procedure.json", Convert.ToBase64String(new byte[30_000])));

        BundleZip.Read(many).Findings.Single().Code.Should().Be("MC-ZIP-002");
        BundleZip.Read(bomb).Findings.Single().Code.Should().Be("MC-ZIP-005");
        BundleZip.Read(large, new BundleLimits { MaxUnpackedBytes = 10_000 }).Findings.Single().Code.Should().Be("MC-ZIP-004");
    }

    [Fact]
    public void Zip_ThatIsNone_IsRefused() => BundleZip.Read("not a zip"u8.ToArray()).Findings.Single().Code.Should().Be("MC-ZIP-001");

    private static byte[] Zip(params (string Path, string Content)[] files)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in files)
            {
                using var stream = zip.CreateEntry(path).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return memory.ToArray();
    }
}
