using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Gateways;

/// <summary>Event-based gateways (section 13.4.4): the first event decides.</summary>
public sealed class EventBasedGatewayTests
{
    private static DossierHarness Choice() => Given.Submitted(p => p.EventBased("first")
        .Catch("told", Trigger.Message("m")).UserTask("answered").End("e1")
        .MoveTo("first").Catch("late", Trigger.Timer("PT2H")).UserTask("silent").End("e2")
        .MoveTo("first").Catch("shout", Trigger.Signal("s")).UserTask("heard").End("e3")
        .MoveTo("first").Catch("when", Trigger.Condition("data.soTo > 3")).UserTask("enough").End("e4"));

    [Fact]
    public void Message_ComesFirst_DecidesAndTheOthersAreNoLongerWaitedFor()
    {
        var dossier = Choice().Message("m");

        dossier.Waiting.Should().Equal("answered");
        dossier.State.Timers.Should().BeEmpty();
        dossier.State.Subscriptions.Should().BeEmpty();
        dossier.State.ElementsVisited.Should().Equal("start", "first", "told", "answered");
        dossier.State.FlowsTaken.Should().Contain("first-told").And.NotContain("first-late");
        dossier.Signal("s").Failure!.Code.Should().Be(FailureCode.MessageNotExpected);
    }

    [Fact]
    public void Timer_ComesFirst_Decides()
    {
        var dossier = Choice().AdvanceTo("2026-11-16 10:00");

        dossier.Waiting.Should().Equal("silent");
        dossier.Message("m").Failure!.Code.Should().Be(FailureCode.MessageNotExpected);
    }

    [Fact]
    public void Signal_ComesFirst_Decides() => Choice().Signal("s").Waiting.Should().Equal("heard");

    [Fact]
    public void Condition_TrueOnEntry_DecidesAtOnce()
    {
        var dossier = Given.Submitted(
            p => p.EventBased("first").Catch("told", Trigger.Message("m")).UserTask("answered").End("e1")
                .MoveTo("first").Catch("when", Trigger.Condition("data.soTo > 3")).UserTask("enough").End("e2"),
            """{"soTo":4}""");

        dossier.Waiting.Should().Equal("enough");
        dossier.State.Subscriptions.Should().BeEmpty();
    }

    [Fact]
    public void OneSignal_FitsTwoEvents_OnlyTheFirstDecides()
    {
        var dossier = Given.Submitted(p => p.EventBased("first").Catch("a", Trigger.Signal("s")).UserTask("after-a").End("e1")
            .MoveTo("first").Catch("b", Trigger.Signal("s")).UserTask("after-b").End("e2"));

        dossier.Signal("s").Waiting.Should().Equal("after-a");
    }

    [Fact]
    public void ReceiveTasks_MessageComes_Decides()
    {
        var dossier = Given.Submitted(p => p.EventBased("first").ReceiveTask("a", "m1").UserTask("after-a").End("e1")
            .MoveTo("first").ReceiveTask("b", "m2").UserTask("after-b").End("e2"));

        dossier.Message("m2", payload: """{"n":1}""").Waiting.Should().Equal("after-b");
        dossier.State.Data.Steps["b"]["n"]!.GetValue<int>().Should().Be(1);
        dossier.All<SubscriptionClosed>().Should().HaveCount(2);
    }

    [Fact]
    public void Gateway_InInterruptedActivity_WaitsNoLonger()
    {
        var dossier = Given.Submitted(p => p.SubProcess("inner").Start("in").EventBased("first").Catch("told", Trigger.Message("m")).End("e1").MoveTo("first").Catch("late", Trigger.Timer("P9D")).End("e2").EndSubProcess().End("e3")
            .Boundary("off", "inner", Trigger.Message("off")).UserTask("instead").End("e4"));

        dossier.Message("off");

        dossier.Waiting.Should().Equal("instead");
        dossier.State.Timers.Should().BeEmpty();
        dossier.State.Subscriptions.Should().BeEmpty();
        dossier.State.Life.Should().Be(DossierLife.Running);
    }
}
