using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Gateways;

/// <summary>A join that waits for what can no longer come waits for ever by the standard; here it says so.</summary>
public sealed class StarvedJoinTests
{
    private static DossierHarness Deadlock() => Given.Submitted(p => p.UserTask("first").Parallel("split").UserTask("a").Parallel("join").UserTask("next").End("e1")
        .MoveTo("split").UserTask("b", s => s.Outcomes("on", "off")).Exclusive("way").When("steps.b.outcome = \"on\"").ConnectTo("join").MoveTo("way").Otherwise().End("e2")).Complete("first");

    [Fact]
    public void ParallelJoin_OtherStrandMayStillCome_Waits()
    {
        var dossier = Deadlock().Complete("a");

        dossier.State.OpenIncidents.Should().BeEmpty();
        dossier.Complete("b", outcome: "on").Waiting.Should().Equal("next");
    }

    [Fact]
    public void ParallelJoin_OtherStrandEnded_RaisesIncidentThatStays()
    {
        var dossier = Deadlock().Complete("a").Complete("b", outcome: "off");

        dossier.State.OpenIncidents.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = IncidentCode.JoinStarved, ElementId = "join" });
        dossier.Retry().State.OpenIncidents.Should().ContainSingle("nothing has changed");
        dossier.State.Life.Should().Be(DossierLife.Running);
    }

    [Fact]
    public void ParallelJoin_StarvedBeforeTheFirstComes_RaisesIncidentWhenItComes()
    {
        var dossier = Deadlock().Complete("b", outcome: "off");
        dossier.State.OpenIncidents.Should().BeEmpty();

        dossier.Complete("a").State.OpenIncidents.Should().ContainSingle();
    }

    [Fact]
    public void ParallelJoin_StarvedAndMissingStrandIsMovedThere_GoesOn()
    {
        var dossier = Given.Submitted(p => p.Parallel("split").UserTask("a").Parallel("join").UserTask("next").End("e1").MoveTo("split").UserTask("b").Exclusive("way").When("false").UserTask("c").ConnectTo("join").MoveTo("way").Otherwise().UserTask("d").End("e2"))
            .Complete("a").Complete("b");
        dossier.State.OpenIncidents.Should().ContainSingle().Which.ElementId.Should().Be("join");

        dossier.Do(new MoveToken(DossierHarness.Person("admin1"), dossier.Item("d").TokenId, "c", "nhầm nhánh")).Failure.Should().BeNull();
        dossier.Complete("c").Waiting.Should().Equal("next");
        dossier.State.OpenIncidents.Should().BeEmpty();
    }

    [Fact]
    public void StarvedJoin_InAnInterruptedActivity_IsOverWithIt()
    {
        var dossier = Given.Submitted(p => p.SubProcess("inner").Start("in").Exclusive("way").When("true").Parallel("join").End("e1").MoveTo("way").Otherwise().ConnectTo("join").EndSubProcess().End("e2")
            .Boundary("off", "inner", Trigger.Message("off")).UserTask("instead").End("e3"));
        dossier.State.OpenIncidents.Should().ContainSingle();

        dossier.Message("off").Waiting.Should().Equal("instead");
        dossier.State.OpenIncidents.Should().BeEmpty();
    }
}
