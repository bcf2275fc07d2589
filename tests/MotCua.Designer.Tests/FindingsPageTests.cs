using MotCua.Designer.Checking;
using MotCua.Designer.Tests.Support;
using MotCua.Engine.Bpmn.Validity;
using MotCua.Testing;

namespace MotCua.Designer.Tests;

/// <summary>The page of all findings is what the code says, and every code has an example and a mend.</summary>
public sealed class FindingsPageTests
{
    [Fact]
    public void FindingsPage_OfTheCode_IsTheOneThatIsKept()
    {
        var path = RepositoryRoot.Combine([.. FindingsPage.Folder.Split('/'), FindingsPage.File]);
        if (Environment.GetEnvironmentVariable("MOTCUA_WRITE_DOCS") == "1")
        {
            File.WriteAllText(path, FindingsPage.Write());
        }

        File.ReadAllText(path).Should().Be(FindingsPage.Write(), "the page is generated: MOTCUA_WRITE_DOCS=1 with this test writes it anew");
    }

    [Fact]
    public void Finding_EveryCode_HasAnExampleForEveryPlaceholder()
        => FindingCatalogue.WithoutExample.Select(m => $"{m.Key}: {string.Join(", ", m.Value)}").Should().BeEmpty(
            "add a value to placeholders.examples.json, or an \"example\" beside the texts of the code");

    [Fact]
    public void Finding_EveryCode_SaysWhatToDoInBothLanguages()
        => FindingCatalogue.All.Values
            .Where(e => new[] { e.Example.Vi, e.Example.En, e.ExampleMend.Vi, e.ExampleMend.En }.Any(t => string.IsNullOrWhiteSpace(t) || t.Contains('{', StringComparison.Ordinal)))
            .Select(e => e.Code).Should().BeEmpty();

    [Fact]
    public void FindingCatalogue_HoldsWhatTheConstraintsOfBpmnNeed()
        => BpmnValidity.Rules.Select(r => r.Code).Except(FindingCatalogue.All.Keys).Should().BeEmpty();
}
