using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Events;

/// <summary>Escalations (section 10.5.6): like errors, but the thrower goes on unless he is interrupted, and nobody need catch.</summary>
public sealed class EscalationTests
{
    [Theory]
    [InlineData(true, new[] { "boss" })]
    [InlineData(false, new[] { "boss", "after" })]
    public void Boundary_OfASubProcess_CatchesWhatIsThrownInside(bool interrupting, string[] waiting)
    {
        var dossier = Given.Submitted(p => p.SubProcess("inner").Start("in").UserTask("work").Throw("up", Trigger.Escalation("C")).UserTask("after").End("out").EndSubProcess().End("e1")
            .Boundary("caught", "inner", Trigger.Escalation("C"), interrupting).UserTask("boss").End("e2"));

        dossier.Complete("work");

        dossier.Waiting.Should().BeEquivalentTo(waiting);
        foreach (var step in waiting)
        {
            dossier.Complete(step);
        }

        dossier.State.Life.Should().Be(DossierLife.Ended);
    }

    [Theory]
    [InlineData(true, new[] { "boss" })]
    [InlineData(false, new[] { "boss", "after" })]
    public void EventSubProcess_CatchesBeforeTheBorder(bool interrupting, string[] waiting)
    {
        var dossier = Given.Submitted(p => p.SubProcess("inner").Start("in").Throw("up", Trigger.Escalation("C")).UserTask("after").End("out")
            .EventSubProcess("on", Trigger.Escalation("C"), interrupting).UserTask("boss").End("e0").EndSubProcess().EndSubProcess().End("e1")
            .Boundary("border", "inner", Trigger.Escalation("C")).UserTask("never").End("e2"));

        dossier.Waiting.Should().BeEquivalentTo(waiting);
    }

    [Fact]
    public void Throw_Uncaught_GoesOnAndIsRecorded()
    {
        var dossier = Given.Submitted(p => p.Throw("up", Trigger.Escalation("C")).UserTask("after").End());

        dossier.Waiting.Should().Equal("after");
        dossier.All<EscalationThrown>().Single().CaughtBy.Should().BeNull();
        dossier.State.OpenIncidents.Should().BeEmpty();
    }

    [Fact]
    public void EndEvent_Escalation_EndsItsStrandOnly()
    {
        var dossier = Given.Submitted(p => p.SubProcess("inner").Start("in").Parallel("split").UserTask("a").End("e1").MoveTo("split").EndOn("up", Trigger.Escalation("C")).EndSubProcess().UserTask("next").End("e2")
            .Boundary("caught", "inner", Trigger.Escalation("C"), interrupting: false).UserTask("boss").End("e3"));

        dossier.Waiting.Should().BeEquivalentTo("a", "boss");
        dossier.Complete("a").Waiting.Should().BeEquivalentTo("boss", "next");
    }

    [Fact]
    public void Boundary_NamesAnotherCode_DoesNotCatch()
    {
        var dossier = Given.Submitted(p => p.SubProcess("inner").Start("in").Throw("up", Trigger.Escalation("C")).UserTask("after").End("out").EndSubProcess().End("e1")
            .Boundary("other", "inner", Trigger.Escalation("D")).UserTask("no").End("e2")
            .Boundary("any", "inner", Trigger.Escalation()).UserTask("yes").End("e3"));

        dossier.Waiting.Should().Equal("yes");
    }

    [Fact]
    public void Boundary_OfACall_CatchesWhatTheCalledProcessThrows()
    {
        var dossier = Given.Submitted(p => p.Call("call", "other").End("e1")
            .Boundary("caught", "call", Trigger.Escalation("C"), interrupting: false).UserTask("boss").End("e2")
            .CalledProcess("other").Start("in").Throw("up", Trigger.Escalation("C")).UserTask("after").End("out").EndSubProcess());

        dossier.Waiting.Should().BeEquivalentTo("after", "boss");
    }
}
