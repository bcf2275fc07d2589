using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Events;

public sealed class LinkAndTerminateTests
{
    [Fact]
    public void Link_Thrown_GoesOnAtTheCatchingEnd()
    {
        var dossier = Given.Submitted(p => p.UserTask("a").Jump("page-2").UserTask("b").End());

        dossier.Complete("a");

        dossier.Waiting.Should().Equal("b");
        dossier.State.ElementsVisited.Should().Equal("start", "a", "page-2-from", "page-2-to", "b");
    }

    [Fact]
    public void Link_ThrownFromTwoPlaces_MeetsAtOneTarget()
    {
        var dossier = Given.Submitted(
            p => p.Exclusive("way").When("data.soTo = 1").Throw("from-1", Trigger.Link("L"))
                .MoveTo("way").Otherwise().Throw("from-2", Trigger.Link("L")).Apart().Catch("to", Trigger.Link("L")).UserTask("b").End());

        dossier.State.ElementsVisited.Should().ContainInOrder("from-2", "to", "b");
    }

    [Fact]
    public void Terminate_InASubProcess_EndsThatSubProcessOnly()
    {
        var dossier = Given.Submitted(p => p.Parallel("split").UserTask("beside").End("e0")
            .MoveTo("split").SubProcess("inner").Start("in").Parallel("fork").UserTask("a").End("e1").MoveTo("fork").UserTask("b").TerminateEnd("stop").EndSubProcess().UserTask("next").End("e2"));

        dossier.Complete("b");

        dossier.Waiting.Should().Equal("beside", "next");
        dossier.State.WorkItems.Values.Single(w => w.ElementId == "a").State.Should().Be(WorkItemState.Cancelled);
    }

    [Fact]
    public void Terminate_InAnInstance_EndsThatInstanceOnly()
    {
        var dossier = Given.Submitted(p => p.SubProcess("inner", s => s.Times("2")).Start("in").Parallel("fork").UserTask("a").End("e1").MoveTo("fork").UserTask("b").TerminateEnd("stop").EndSubProcess().UserTask("next").End("e2"));

        dossier.Complete("b").Waiting.Should().BeEquivalentTo("a", "b");
        dossier.Complete("b").Waiting.Should().Equal("next");
    }

    [Fact]
    public void Terminate_InACalledProcess_LeavesTheCaller()
    {
        var dossier = Given.Submitted(p => p.Call("call", "other").UserTask("next").End()
            .CalledProcess("other").Start("in").Parallel("fork").UserTask("a").End("e1").MoveTo("fork").UserTask("b").TerminateEnd("stop").EndSubProcess());

        dossier.Complete("b").Waiting.Should().Equal("next");
    }

    [Fact]
    public void Terminate_BeforeAnEventSubProcessThatRuns_TakesItAlong()
    {
        var dossier = Given.Submitted(p => p.UserTask("work").TerminateEnd("stop").EventSubProcess("on", Trigger.Message("m"), interrupting: false).UserTask("handle").End("e2").EndSubProcess());

        dossier.Message("m").Complete("work").State.Life.Should().Be(DossierLife.Ended);
    }
}
