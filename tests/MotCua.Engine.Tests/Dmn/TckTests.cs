using MotCua.Engine.Tests.Conformance;
using MotCua.Conformance;

namespace MotCua.Engine.Tests.Dmn;

/// <summary>The DMN Technology Compatibility Kit as a whole.</summary>
public class TckTests
{
    [SuiteFact("dmn-tck")]
    public void Tck_AllLevels_FailsOnlyWhatIsListed()
    {
        TckFolder.Path.Should().NotBeNull("in CI the suite must be beside the checkout, in ../shared/conformance");
        var listed = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Dmn", "tck-known-failures.txt"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split("  ")[0]).ToList();

        var results = TckSuite.Run(TckFolder.Path!).ToList();

        results.Where(r => r.Failed && !listed.Contains(Name(r))).Select(r => $"{Name(r)}: {r.Problem}").Should().BeEmpty("every failure must be listed");
        listed.Except(results.Where(r => r.Failed).Select(Name)).Should().BeEmpty("what passes must leave the list");
        results.Count(r => r.Passed).Should().BeGreaterThan(3_000);
        results.Where(r => r.Skipped).Select(r => r.Test.Split('#')[1]).Should().BeEquivalentTo(TckSuite.NeedJvm, "nothing else may be skipped");
    }

    private static string Name(TckResult result) => $"{result.Level}/{result.Folder}/{result.Test}";
}
