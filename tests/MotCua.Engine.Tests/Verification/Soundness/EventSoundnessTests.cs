using MotCua.Engine.Model;
using MotCua.Engine.Verification.Soundness;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Verification.Soundness;

/// <summary>Events on borders and in the flow, sub-processes, what throws and what catches.</summary>
public sealed class EventSoundnessTests
{
    [Fact]
    public void BoundaryTimer_Interrupting_IsAnAlternative()
        => Sound.Check(p => p.UserTask("a").Exclusive("join").End().BoundaryTimer("late", "a", "P1D").UserTask("b").ConnectTo("join")).IsSound();

    [Fact]
    public void BoundaryTimer_InterruptingIntoAParallelJoin_Starves()
        => Sound.Check(p => p.UserTask("a").Parallel("join").End().BoundaryTimer("late", "a", "P1D").UserTask("b").ConnectTo("join"))
            .HasOnly(SoundnessFaultKind.StarvedJoin, "join");

    [Fact]
    public void BoundaryTimer_NotInterrupting_EndsByItself_IsSound()
        => Sound.Check(p => p.UserTask("a").End().BoundaryTimer("remind", "a", "R/P1D", interrupting: false, form: "timeCycle").UserTask("nudge").End("e2")).IsSound();

    [Fact]
    public void BoundaryTimer_NotInterrupting_ComesBackToTheWay_IsDoneTwice()
    {
        var fault = Sound.Check(p => p.UserTask("a").Exclusive("join").UserTask("c").End()
                .BoundaryTimer("remind", "a", "P1D", interrupting: false).UserTask("nudge").ConnectTo("join"))
            .HasOnly(SoundnessFaultKind.SecondToken, "join");

        fault.Trace.Steps.Should().Contain(s => s.Kind == TraceStepKind.Timer && s.ElementId == "remind");
    }

    [Fact]
    public void EventGateway_EachEventLeadsOn_IsSound()
        => Sound.Check(p => p.EventBased("wait").Catch("m", Trigger.Message("hello")).UserTask("a").End("e1")
            .MoveTo("wait").Timer("t", "P1D").End("e2")).IsSound();

    [Fact]
    public void EventGateway_IntoAParallelJoin_Starves()
        => Sound.Check(p => p.EventBased("wait").Catch("m", Trigger.Message("hello")).Parallel("join").End().MoveTo("wait").Timer("t", "P1D").ConnectTo("join"))
            .HasOnly(SoundnessFaultKind.StarvedJoin, "join").Trace.Steps.Should().HaveCount(2);

    [Fact]
    public void ErrorEnd_CaughtOnTheBorder_IsSound()
        => Sound.Check(p => p.SubProcess("sub").Start("in").UserTask("a", s => s.Outcomes("ok", "bad"))
            .Exclusive("which").When("steps.a.outcome = \"ok\"").End("fine").MoveTo("which").Otherwise().EndOn("wrong", Trigger.Error("E1")).EndSubProcess().End("e1")
            .Boundary("caught", "sub", Trigger.Error("E1")).UserTask("mend").End("e2")).IsSound();

    [Fact]
    public void ErrorEnd_NobodyCatchesIt_IsUncaught()
        => Sound.Check(p => p.SubProcess("sub").Start("in").UserTask("a").EndOn("wrong", Trigger.Error("E1")).EndSubProcess().End("e1")
            .Boundary("caught", "sub", Trigger.Error("E2")).End("e2")).Report.Faults
            .Should().ContainSingle(f => f.Kind == SoundnessFaultKind.UncaughtError && f.ElementId == "wrong" && f.Trace.Steps.Count == 2);

    [Fact]
    public void ServiceTask_ErrorOnItsBorder_MayHappen()
        => Sound.Check(p => p.ServiceTask("job", "do").End("e1").Boundary("caught", "job", Trigger.Error("E1")).UserTask("mend").End("e2")).IsSound();

    [Fact]
    public void SubProcess_FaultInside_IsFoundInside()
        => Sound.Check(p => p.SubProcess("sub").Start("in").UserTask("a", s => s.Outcomes("x", "y"))
            .Exclusive("split").When("steps.a.outcome = \"x\"").Parallel("join").End("out").MoveTo("split").Otherwise().ConnectTo("join").EndSubProcess().End())
            .HasOnly(SoundnessFaultKind.StarvedJoin, "join");

    [Fact]
    public void SubProcess_InterruptedWhileTwoWork_IsSound()
        => Sound.Check(p => p.SubProcess("sub").Start("in").Parallel("split").UserTask("a").Parallel("join").End("out").MoveTo("split").UserTask("b").ConnectTo("join").EndSubProcess()
            .Exclusive("meet").End().BoundaryTimer("late", "sub", "P5D").UserTask("c").ConnectTo("meet")).IsSound();

    [Fact]
    public void EventSubProcess_Interrupting_IsSound()
        => Sound.Check(p => p.Parallel("split").UserTask("a").Parallel("join").End().MoveTo("split").UserTask("b").ConnectTo("join")
            .EventSubProcess("stop", Trigger.Message("cancel")).UserTask("wind-up").End("e2").EndSubProcess()).IsSound();

    [Fact]
    public void EventSubProcess_NotInterrupting_MayStartAgain_IsSound()
        => Sound.Check(p => p.UserTask("a").UserTask("b").End()
            .EventSubProcess("note", Trigger.Message("note"), interrupting: false).UserTask("file").End("e2").EndSubProcess()).IsSound();

    [Fact]
    public void EventSubProcess_FaultInside_IsFound()
        => Sound.Check(p => p.UserTask("a").End()
            .EventSubProcess("note", Trigger.Message("note"), interrupting: false).Parallel("split").UserTask("x").Exclusive("join").UserTask("y").End("e2").MoveTo("split").UserTask("z").ConnectTo("join").EndSubProcess())
            .HasOnly(SoundnessFaultKind.SecondToken, "join");

    [Fact]
    public void Escalation_CaughtBeside_IsSound()
        => Sound.Check(p => p.SubProcess("sub").Start("in").Throw("tell", Trigger.Escalation("late")).UserTask("a").End("out").EndSubProcess().End("e1")
            .Boundary("told", "sub", Trigger.Escalation("late"), interrupting: false).UserTask("look").End("e2")).IsSound();

    [Fact]
    public void Signal_ThrownInOneBranchCaughtInAnother_IsSound()
        => Sound.Check(p => p.Parallel("split").UserTask("a").Throw("ring", Trigger.Signal("go")).End("e1")
            .MoveTo("split").Catch("hear", Trigger.Signal("go")).UserTask("b").End("e2")).IsSound();

    [Fact]
    public void Compensation_OfACompletedStep_IsSound()
        => Sound.Check(p => p.UserTask("a").UserTask("b", s => s.Outcomes("ok", "back")).Exclusive("which").When("steps.b.outcome = \"ok\"").End("e1")
            .MoveTo("which").Otherwise().Throw("undo", Trigger.Compensation()).End("e2").Undo("a-back", "a")).IsSound();

    [Fact]
    public void Call_FaultInTheCalledProcess_IsFound()
        => Sound.Check(p => p.Call("call", "other").End()
            .CalledProcess("other").Start("in").Parallel("split").UserTask("a").Exclusive("join").UserTask("c").End("out").MoveTo("split").UserTask("b").ConnectTo("join").EndSubProcess())
            .HasOnly(SoundnessFaultKind.SecondToken, "join");

    [Fact]
    public void Call_OfItself_IsEndless()
        => Sound.Check(p => p.Call("call", "other").End().CalledProcess("other").Start("in").Call("again", "other").End("out").EndSubProcess())
            .Report.Faults.Should().ContainSingle(f => f.Kind == SoundnessFaultKind.EndlessLoop && !f.Follows);

    [Fact]
    public void LinkedDossier_ComesBack_IsSound()
        => Sound.Check(p => p.CallLinked("other", "1.000001").UserTask("a").End()).IsSound();

    [Fact]
    public void Condition_BecomesTrueWhileAStepIsDone_IsSound()
        => Sound.Check(p => p.UserTask("a").Exclusive("meet").End().Boundary("urgent", "a", Trigger.Condition("data.soTo > 3")).UserTask("b").ConnectTo("meet")).IsSound();

    [Fact]
    public void Deemed_SilenceCountsAsAnOutcome_TakesItsFlow()
        => Sound.Check(p => p.UserTask("a", s => s.Outcomes("yes", "no")).Exclusive("which").When("steps.a.outcome = \"yes\"").UserTask("b").End("e1")
            .MoveTo("which").When("steps.a.outcome = \"no\"").End("e2")
            .BoundaryTimer("silence", "a", "P1D", deemed: "quiet").ConnectTo("which"))
            .HasOnly(SoundnessFaultKind.NoFlowPossible, "which").Trace.Steps[^1].Kind.Should().Be(TraceStepKind.Timer);
}
