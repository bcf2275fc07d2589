using MotCua.Conformance;

namespace MotCua.Engine.Tests.Conformance;

/// <summary>The constraints of BPMN 2.0 and the models of other tools, read from beside the checkout.</summary>
public sealed class BpmnSuiteTests
{
    private const string InCi = "in CI the suite must be beside the checkout, in ../shared/conformance";

    [SuiteFact("bpmn-constraints")]
    public void Constraints_EveryLabelledFile_GetsItsVerdict()
    {
        var folder = SuiteFactAttribute.FolderOf("bpmn-constraints");
        Directory.Exists(folder).Should().BeTrue(InCi);
        var listed = Listed("bpmn-constraints-known-failures.txt");

        var results = BpmnConstraints.Judge(folder).ToList();

        var failed = results.Where(r => !r.Passed).ToList();
        failed.Where(r => !listed.Contains(r.File)).Select(r => $"{r.File}: {r.Why}").Should().BeEmpty("every failure must be listed with its reason");
        listed.Except(failed.Select(r => r.File)).Should().BeEmpty("what passes must leave the list");
        results.Should().HaveCount(294);
    }

    [SuiteFact("bpmn-miwg")]
    public void Import_ModelsOfOtherTools_LoseNothing() => LosesNothing("bpmn-miwg", files: 233, refused: 2);

    [SuiteFact("bpmn-models")]
    public void Import_ModelsOfMixedOrigin_LoseNothing() => LosesNothing("bpmn-models", files: 377, refused: 0);

    private static void LosesNothing(string suite, int files, int refused)
    {
        var folder = SuiteFactAttribute.FolderOf(suite);
        Directory.Exists(folder).Should().BeTrue(InCi);

        var results = BpmnImport.Judge(folder).ToList();

        results.Where(r => r.Why is not null).Select(r => $"{r.File}: {r.Why}").Should().BeEmpty();
        results.Should().HaveCount(files);
        results.Count(r => r.Refusal is not null).Should().Be(refused);
    }

    private static List<string> Listed(string list)
        => [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Conformance", list)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split("  ")[0])];
}
