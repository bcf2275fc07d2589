using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Gateways;

/// <summary>The corner cases of the standard's inclusive join (section 13.4.3, table 13.3).</summary>
public sealed class InclusiveJoinTests
{
    [Fact]
    public void Join_BranchEndsElsewhere_GoesOnWithoutIt()
    {
        var dossier = Given.Submitted(p => p.Inclusive("split").When("true").UserTask("a").Inclusive("join").UserTask("next").End("e1")
            .MoveTo("split").When("true").UserTask("b", s => s.Outcomes("on", "off")).Exclusive("way").When("steps.b.outcome = \"on\"").ConnectTo("join")
            .MoveTo("way").Otherwise().End("e2"));
        dossier.Complete("a").Waiting.Should().Equal("b");

        dossier.Complete("b", outcome: "off").Waiting.Should().Equal("next");
    }

    [Fact]
    public void Join_AllStrandsArriveAtOnce_GoesOnOnce()
    {
        var dossier = Given.Submitted(p => p.Inclusive("split").When("true").Task("a").Inclusive("join").UserTask("next").End("e1")
            .MoveTo("split").When("true").Task("b").ConnectTo("join"));

        dossier.Waiting.Should().Equal("next");
    }

    [Fact]
    public void Join_TokenInASubProcessUpstream_IsWaitedFor()
    {
        var dossier = Given.Submitted(p => p.Inclusive("split").When("true").UserTask("a").Inclusive("join").UserTask("next").End("e1")
            .MoveTo("split").When("true").SubProcess("inner").Start("in").UserTask("b").End("out").EndSubProcess().ConnectTo("join"));

        dossier.Complete("a").Waiting.Should().Equal("b");
        dossier.Complete("b").Waiting.Should().Equal("next");
    }

    [Fact]
    public void Join_TokenBeforeALink_IsWaitedFor()
    {
        var dossier = Given.Submitted(p => p.Inclusive("split").When("true").UserTask("a").Inclusive("join").UserTask("next").End("e1")
            .MoveTo("split").When("true").UserTask("b").Jump("over").ConnectTo("join"));

        dossier.Complete("a").Waiting.Should().Equal("b");
        dossier.Complete("b").Waiting.Should().Equal("next");
    }

    [Fact]
    public void Join_TokenMayComeByItsBorder_IsWaitedFor()
    {
        var dossier = Given.Submitted(p => p.Inclusive("split").When("true").UserTask("a").Inclusive("join").UserTask("next").End("e1")
            .MoveTo("split").When("true").UserTask("b").End("e2").BoundaryTimer("late", "b", "PT2H").ConnectTo("join"));

        dossier.Complete("a").Waiting.Should().Equal("b");
        dossier.AdvanceTo("2026-11-16 10:00").Waiting.Should().Equal("next");
    }

    [Fact]
    public void Join_SecondTokenOnAServedFlow_IsNotWaitedFor()
    {
        // Both tokens come by the flow from "meet"; the other flow's token can no longer come.
        var dossier = Given.Submitted(p => p.Parallel("split").UserTask("a").Exclusive("meet").Inclusive("join").UserTask("next").End("e1")
            .MoveTo("split").UserTask("b").ConnectTo("meet")
            .MoveTo("split").UserTask("c", s => s.Outcomes("on", "off")).Exclusive("way").When("steps.c.outcome = \"on\"").ConnectTo("join").MoveTo("way").Otherwise().End("e2"));

        dossier.Complete("a").Waiting.Should().Equal("b", "c");
        dossier.Complete("c", outcome: "off").Waiting.Should().Equal("b", "next");
        dossier.Complete("b").Waiting.Should().Equal("next", "next");
    }

    [Fact]
    public void TwoJoins_EachBeforeTheOther_WaitForEachOtherAndSaySo()
    {
        // Two inclusive gateways in a circle: each could still get a token from the other, so by the standard both wait.
        var dossier = Given.Submitted(p => p.Parallel("split").Inclusive("j1").UserTask("u1", s => s.Outcomes("out", "over")).Exclusive("w1").When("steps.u1.outcome = \"out\"").End("e1")
            .MoveTo("split").Inclusive("j2").UserTask("u2", s => s.Outcomes("out", "over")).Exclusive("w2").When("steps.u2.outcome = \"out\"").End("e2")
            .MoveTo("w1").Otherwise().ConnectTo("j2").MoveTo("w2").Otherwise().ConnectTo("j1"));

        dossier.State.OpenIncidents.Select(i => (i.Code, i.ElementId)).Should().BeEquivalentTo([(IncidentCode.JoinStarved, "j1"), (IncidentCode.JoinStarved, "j2")]);
    }

    [Fact]
    public void Split_NothingHoldsAndNoDefault_RaisesIncident()
    {
        var dossier = Given.Submitted(p => p.Inclusive("split").When("false").UserTask("a").End("e1").MoveTo("split").When("false").UserTask("b").End("e2"));

        dossier.State.OpenIncidents.Single().Code.Should().Be(IncidentCode.NoFlowPossible);
    }

    [Fact]
    public void Join_InALoop_FiresAgainInEachRound()
    {
        var dossier = Given.Submitted(p => p.Exclusive("again").Inclusive("split").When("true").UserTask("a").Inclusive("join").UserTask("check", s => s.Outcomes("ok", "again")).Exclusive("way")
            .When("steps.check.outcome = \"again\"").ConnectTo("again").MoveTo("way").Otherwise().End()
            .MoveTo("split").When("true").UserTask("b").ConnectTo("join"));

        dossier.Complete("a").Complete("b").Complete("check", outcome: "again");
        dossier.Waiting.Should().Equal("a", "b");
        dossier.Complete("b").Complete("a").Complete("check", outcome: "ok").State.Life.Should().Be(DossierLife.Ended);
    }
}
