using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Events;

/// <summary>Signals (section 10.5.5): whoever waits at that moment is reached, all of them.</summary>
public sealed class SignalTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Throw_Signal_ReachesAllThatWaitInTheDossier(bool atEnd)
    {
        var dossier = Given.Submitted(p =>
        {
            p.Parallel("split").Catch("a", Trigger.Signal("s")).UserTask("after-a").End("e1")
                .MoveTo("split").UserTask("b").End("e2").Boundary("b-told", "b", Trigger.Signal("s"), interrupting: false).UserTask("beside-b").End("e3")
                .MoveTo("split").UserTask("call");
            return atEnd ? p.EndOn("shout", Trigger.Signal("s"), s => s.Payload("{n: 1}")) : p.Throw("shout", Trigger.Signal("s"), s => s.Payload("{n: 1}")).End("e4");
        });

        dossier.Complete("call");

        dossier.Waiting.Should().Equal("b", "after-a", "beside-b");
        dossier.State.Data.Steps["a"]["n"]!.GetValue<int>().Should().Be(1);
        dossier.All<SignalThrown>().Single().Name.Should().Be("s", "other dossiers hear it, too");
    }

    [Fact]
    public void Throw_ReceiverStandsBesideInAParallelSplit_IsStillReached()
    {
        // Both strands arrive in the same command; the one that catches comes second.
        var dossier = Given.Submitted(p => p.Parallel("split").Throw("shout", Trigger.Signal("s")).End("e1").MoveTo("split").Catch("hear", Trigger.Signal("s")).End("e2"));

        dossier.State.Life.Should().Be(DossierLife.Ended);
    }

    [Fact]
    public void Throw_Unheard_GoesOn()
        => Given.Submitted(p => p.Throw("shout", Trigger.Signal("s")).End()).State.Life.Should().Be(DossierLife.Ended);

    [Fact]
    public void Deliver_FromOutside_ReachesAllOrIsRefused()
    {
        var dossier = Given.Submitted(p => p.Parallel("split").Catch("a", Trigger.Signal("s")).UserTask("after-a").End("e1")
            .MoveTo("split").Catch("b", Trigger.Signal("s")).UserTask("after-b").End("e2"));

        dossier.Signal("other").Failure!.Code.Should().Be(FailureCode.MessageNotExpected);
        dossier.Signal("s", """{"n":2}""").Waiting.Should().Equal("after-a", "after-b");
        dossier.State.Data.Steps["b"]["n"]!.GetValue<int>().Should().Be(2);
    }

    [Fact]
    public void Boundary_Interrupting_EndsAnothersWaitingForTheSameSignal()
    {
        var dossier = Given.Submitted(p => p.SubProcess("inner").Start("in").Catch("hear", Trigger.Signal("s")).UserTask("after").End("out").EndSubProcess().End("e1")
            .Boundary("leave", "inner", Trigger.Signal("s")).UserTask("instead").End("e2"));

        dossier.Signal("s");

        dossier.Waiting.Should().Equal("instead");
        dossier.State.Subscriptions.Should().BeEmpty();
    }

    [Fact]
    public void EventSubProcess_ThrowsItself_DoesNotHearItsOwnInterruptingStartTwice()
    {
        var dossier = Given.Submitted(p => p.UserTask("work").End("done")
            .EventSubProcess("on-signal", Trigger.Signal("s")).Throw("again", Trigger.Signal("s")).UserTask("handle").End("handled").EndSubProcess());

        dossier.Signal("s");

        dossier.Waiting.Should().Equal("handle");
        dossier.Complete("handle").State.Life.Should().Be(DossierLife.Ended);
    }

    [Fact]
    public void Start_BySignal_BeginsThere()
    {
        var dossier = new DossierHarness(Procedure.Named("Thử").StartOn("heard", Trigger.Signal("s")).UserTask("work").End().Compile());

        dossier.StartBy("heard").Waiting.Should().Equal("work");
    }
}
