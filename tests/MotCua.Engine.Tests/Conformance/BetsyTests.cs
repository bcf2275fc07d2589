using MotCua.Conformance.Betsy;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Conformance;

/// <summary>The engine conformance processes of betsy, each step under the kernel's laws.</summary>
public sealed class BetsyTests
{
    [SuiteFact("bpmn-engine-betsy")]
    public void Betsy_AllRuns_FailOnlyWhereListed()
    {
        var folder = SuiteFactAttribute.FolderOf("bpmn-engine-betsy");
        Directory.Exists(folder).Should().BeTrue("in CI the suite must be beside the checkout, in ../shared/conformance");
        var listed = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Conformance", "betsy-known-failures.txt"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split("  ")[0]).ToList();

        var results = BetsySuite.Run(folder, null, KernelLaws.Check).ToList();

        results.Where(r => !r.Passed && !listed.Contains(r.Case.Name))
            .Select(r => $"{r.Case.Name}: {r.Refused ?? string.Join(", ", r.Trace)}").Should().BeEmpty("every failure must be listed");
        listed.Except(results.Where(r => !r.Passed).Select(r => r.Case.Name)).Should().BeEmpty("what passes must leave the list");
        results.Should().HaveCount(159);
    }
}
