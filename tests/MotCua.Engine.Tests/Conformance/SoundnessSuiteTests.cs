using MotCua.Conformance.Soundness;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Engine.Tests.Conformance;

/// <summary>Models of other people: those whose verdict other checkers established, and those that just have to get an answer.</summary>
public sealed class SoundnessSuiteTests
{
    private const string InCi = "in CI the suite must be beside the checkout, in ../shared/conformance";

    [SuiteFact("bpmn-soundness")]
    public void Verdicts_PublishedProperties_AreFoundExceptWhereListed()
    {
        var folder = SuiteFactAttribute.FolderOf("bpmn-soundness");
        Directory.Exists(folder).Should().BeTrue(InCi);
        var listed = Listed("soundness-known-failures.txt");

        var results = SoundnessSuite.Judge(folder).ToList();

        var asked = results.Where(r => r.Skipped is null).ToList();
        asked.Where(r => !r.Passed && !listed.Contains(r.Name)).Select(r => $"{r.Name}: expected {r.Expected}, found {r.Actual}: {r.Found}").Should().BeEmpty("every disagreement must be listed with its reason");
        listed.Except(asked.Where(r => !r.Passed).Select(r => r.Name)).Should().BeEmpty("what agrees must leave the list");
        asked.Should().HaveCount(97);
        results.Where(r => r.Skipped is not null).Select(r => r.File).Should().Equal("fbpmn/e034SP.bpmn");
    }

    [SuiteFact("bpmn-models")]
    public void Answers_ModelsOfMixedOrigin_AreGivenWithinTheBound() => AreAnswered("bpmn-models", atLeast: 360);

    [SuiteFact("bpmn-miwg")]
    public void Answers_ModelsOfOtherTools_AreGivenWithinTheBound() => AreAnswered("bpmn-miwg", atLeast: 300);

    private static void AreAnswered(string suite, int atLeast)
    {
        var folder = SuiteFactAttribute.FolderOf(suite);
        Directory.Exists(folder).Should().BeTrue(InCi);
        var listed = Listed("soundness-undecided.txt").Where(name => name.StartsWith(suite + "/", StringComparison.Ordinal)).ToList();

        // Other tests have the processors as well.
        var models = ModelsSuite.Check(folder, most: 4 * ModelsSuite.MostPerCheck).ToList();

        models.Where(m => m.Broken is not null).Select(m => $"{m.Name}: {m.Broken}").Should().BeEmpty();
        models.Where(m => ModelsTable.IsBeyond(m.Report)).Select(m => m.Name).Should().BeEmpty("beyond the bound nothing is called sound");
        var undecided = models.Where(m => m.Report?.Verdict == SoundnessVerdict.Undecided).Select(m => $"{suite}/{m.Name}").ToList();
        undecided.Except(listed).Should().BeEmpty("what is not decided must be listed");
        listed.Except(undecided).Should().BeEmpty("what is decided must leave the list");
        models.Count(m => m.Report is not null).Should().BeGreaterThanOrEqualTo(atLeast);
    }

    private static List<string> Listed(string list)
        => [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Conformance", list)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split("  ")[0])];
}
