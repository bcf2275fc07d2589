using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Loops;

/// <summary>Standard loops (sections 10.3.8 and 13.3.6).</summary>
public sealed class StandardLoopTests
{
    [Theory]
    [InlineData(false, "false", 1)]
    [InlineData(true, "false", 0)]
    [InlineData(false, "loopCounter < 3", 3)]
    [InlineData(true, "loopCounter < 3", 3)]
    public void Loop_Condition_IsAskedBeforeOrAfterEachRun(bool testBefore, string condition, int runs)
    {
        var dossier = Given.Submitted(p => p.Task("work", s => s.Repeat(condition, testBefore)).UserTask("next").End());

        dossier.Waiting.Should().Equal("next");
        dossier.All<ScopeOpened>().Count(s => s.Kind == ScopeKind.Instance).Should().Be(runs);
    }

    [Fact]
    public void Loop_Maximum_EndsItWhateverTheConditionSays()
    {
        var dossier = Given.Submitted(p => p.UserTask("work", s => s.Repeat("true", maximum: 2)).UserTask("next").End());

        dossier.Complete("work").Waiting.Should().Equal("work");
        dossier.Complete("work").Waiting.Should().Equal("next");
    }

    [Fact]
    public void Loop_UntilAnOutcome_Repeats()
    {
        var dossier = Given.Submitted(p => p.UserTask("work", s => s.Outcomes("again", "good").Repeat("steps.work.outcome = \"again\"")).UserTask("next").End());

        dossier.Complete("work", outcome: "again").Waiting.Should().Equal("work");
        dossier.Complete("work", outcome: "good").Waiting.Should().Equal("next");
    }

    [Fact]
    public void Loop_ConditionFails_RaisesIncidentThatIsRetried()
    {
        var dossier = Given.Submitted(p => p.Task("work", s => s.Repeat("data.hoTen")).UserTask("next").End(), """{"hoTen":"An"}""");

        dossier.State.OpenIncidents.Single().Should().BeEquivalentTo(new { Code = IncidentCode.ExpressionFailed, Resume = IncidentResume.Loop });
        dossier.Retry().State.OpenIncidents.Should().ContainSingle();
    }

    [Fact]
    public void Loop_WithoutEnd_StopsAtTheBudget()
    {
        var dossier = Given.Submitted(p => p.Task("work", s => s.Repeat("true")).End());

        dossier.State.OpenIncidents.Should().ContainSingle().Which.Code.Should().Be(IncidentCode.StepBudgetExceeded);
    }

    [Fact]
    public void Loop_OverASubProcess_BeginsItAnew()
    {
        var dossier = Given.Submitted(p => p.SubProcess("round", s => s.Repeat(maximum: 2)).Start("in").UserTask("a").UserTask("b").End("out").EndSubProcess().End());

        dossier.Complete("a").Complete("b").Waiting.Should().Equal("a");
        dossier.Complete("a").Complete("b").State.Life.Should().Be(DossierLife.Ended);
    }
}
