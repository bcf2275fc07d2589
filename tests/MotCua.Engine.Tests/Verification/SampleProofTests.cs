using MotCua.Engine.Kernel.Compilation;
using MotCua.Engine.Model;
using MotCua.Engine.Verification;
using MotCua.Testing;

namespace MotCua.Engine.Tests.Verification;

/// <summary>The sample procedures against every rule; whom the samples' organisation holds is not looked at here.</summary>
public sealed class SampleProofTests
{
    [Theory]
    [InlineData("1.013225-giay-phep-xay-dung")]
    [InlineData("2.000815-chung-thuc-ban-sao")]
    public void Sample_AllRules_FindNothingThatRefusesPublishing(string folder)
    {
        var root = Path.Combine(RepositoryRoot.Path, "samples", "procedures", folder);
        var bundle = ProcedureBundle.Of(Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith("README.md", StringComparison.Ordinal))
            .Select(f => KeyValuePair.Create(Path.GetRelativePath(root, f).Replace('\\', '/'), File.ReadAllBytes(f))));

        var findings = Verifier.Check(BundleCompiler.Compile(bundle).Procedure!, null);

        findings.Where(f => f.Severity != Severity.Info).Select(f => $"{f.Code} {FindingTexts.Format(f, "en")}").Should().BeEmpty();
    }
}
