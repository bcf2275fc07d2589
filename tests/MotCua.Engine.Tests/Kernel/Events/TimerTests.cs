using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Events;

public sealed class TimerTests
{
    [Theory]
    [InlineData("timeDuration", "PT36H", false, "2026-11-17 20:00")]
    [InlineData("timeDuration", "P2D", false, "2026-11-18 08:00")]
    [InlineData("timeDuration", "P1M", false, "2026-12-16 08:00")]
    [InlineData("timeDuration", "PT16H", true, "2026-11-18 08:00")]
    [InlineData("timeDuration", "P2D", true, "2026-11-18 08:00")]
    [InlineData("timeDuration", "P5D", true, "2026-11-23 08:00")]
    [InlineData("timeDuration", "P1DT4H", true, "2026-11-17 13:30")]
    [InlineData("timeDate", "2026-12-01T09:00:00+07:00", false, "2026-12-01 09:00")]
    [InlineData("timeDate", "2026-12-01T09:00:00", false, "2026-12-01 09:00")]
    [InlineData("timeDate", "2026-12-01", false, "2026-12-01 00:00")]
    [InlineData("timeDate", "=data.ngay", false, "2026-12-05 00:00")]
    [InlineData("timeDuration", "=duration(\"PT2H\")", false, "2026-11-16 10:00")]
    [InlineData("timeDuration", "=\"PT\" + \"3H\"", false, "2026-11-16 11:00")]
    public void CatchTimer_FiresWhenItSays(string form, string body, bool working, string due)
    {
        var dossier = new DossierHarness(Procedure.Named("Chờ").Start().Timer("wait", body, working, form).End().Compile())
            .Submit(data: """{"ngay":"2026-12-05"}""");

        dossier.State.Timers.Values.Single().DueAt.Should().Be(DossierHarness.Moment(due));
    }

    [Fact]
    public void CatchTimer_Fired_GoesOn()
    {
        var dossier = new DossierHarness(Procedure.Named("Chờ").Start().Timer("wait", "PT2H").End().Compile()).Submit();
        var timer = dossier.State.Timers.Values.Single();

        dossier.Do(new FireTimer(Actor.System, timer.Id)).Failure!.Code.Should().Be(FailureCode.TimerNotDue);
        dossier.At("2026-11-16 10:00").Do(new FireTimer(DossierHarness.Person("admin1"), timer.Id)).Failure!.Code.Should().Be(FailureCode.NotPermitted);
        dossier.Do(new FireTimer(Actor.System, timer.Id));

        dossier.State.Life.Should().Be(DossierLife.Ended);
        dossier.Do(new FireTimer(Actor.System, timer.Id)).Failure!.Code.Should().Be(FailureCode.DossierEnded);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("=data.hoTen")]
    public void CatchTimer_Unreadable_RaisesIncident(string body)
    {
        var dossier = new DossierHarness(Procedure.Named("Chờ").Start().Timer("wait", body).End().Compile()).Submit();

        dossier.State.OpenIncidents.Single().Code.Should().Be(IncidentCode.TimerUnreadable);
    }

    [Fact]
    public void BoundaryTimer_Interrupting_TakesTheWorkAway()
    {
        var dossier = new DossierHarness(Procedure.Named("Quá hạn").Start().UserTask("work").End("done")
            .BoundaryTimer("late", "work", "PT2H").UserTask("escalated").End("escaped").Compile()).Submit();

        dossier.AdvanceTo("2026-11-16 10:00");

        dossier.Waiting.Should().Equal("escalated");
        dossier.State.WorkItems.Values.First().State.Should().Be(WorkItemState.Cancelled);
        dossier.State.ElementsVisited.Should().Equal("start", "work", "late", "escalated");
        dossier.State.Tokens.Count.Should().Be(1);
    }

    [Fact]
    public void BoundaryTimer_StepDoneInTime_IsGone()
    {
        var dossier = new DossierHarness(Procedure.Named("Quá hạn").Start().UserTask("work").UserTask("next").End("done")
            .BoundaryTimer("late", "work", "PT2H").End("escaped").Compile()).Submit();

        dossier.Complete("work");

        dossier.State.Timers.Should().BeEmpty();
        dossier.LastEvents.OfType<TimerCancelled>().Should().ContainSingle();
    }

    [Fact]
    public void BoundaryTimer_NotInterrupting_LeavesTheWorkAndRepeatsAsOftenAsItSays()
    {
        var dossier = new DossierHarness(Procedure.Named("Nhắc việc").Start().UserTask("work").End("done")
            .BoundaryTimer("remind", "work", "R3/PT1H", interrupting: false, form: "timeCycle").SendTask("tell").End("told").Compile()).Submit();

        dossier.AdvanceTo("2026-11-20 08:00");

        dossier.Events.OfType<MessageRequested>().Should().HaveCount(3);
        dossier.Events.OfType<TimerFired>().Select(e => e.At).Should().Equal(
            DossierHarness.Moment("2026-11-16 09:00"), DossierHarness.Moment("2026-11-16 10:00"), DossierHarness.Moment("2026-11-16 11:00"));
        dossier.Waiting.Should().Equal("work");
        dossier.State.Timers.Should().BeEmpty();
    }

    [Fact]
    public void BoundaryTimer_CycleWithoutEnd_StopsWithItsActivity()
    {
        var dossier = new DossierHarness(Procedure.Named("Nhắc việc").Start().UserTask("work").End("done")
            .BoundaryTimer("remind", "work", "R/P1D", interrupting: false, form: "timeCycle").SendTask("tell").End("told").Compile()).Submit();

        dossier.AdvanceTo("2026-11-19 08:00").Complete("work");

        dossier.Events.OfType<MessageRequested>().Should().HaveCount(3);
        dossier.State.Life.Should().Be(DossierLife.Ended);
    }

    [Fact]
    public void BoundaryTimer_Deemed_SilenceCountsAsTheOutcomeAndTheJoinGoesOn()
    {
        var dossier = new DossierHarness(Procedure.Named("Lấy ý kiến").Start().Parallel("split")
            .UserTask("opinion", s => s.Role("Handler", "ben-nua").Outcomes("agree", "disagree")).Exclusive("meet").Parallel("join")
            .UserTask("draft").End()
            .MoveTo("split").UserTask("check").ConnectTo("join")
            .BoundaryTimer("silence", "opinion", "P2D", working: true, deemed: "agree").ConnectTo("meet").Compile()).Submit();
        dossier.Complete("check");

        dossier.AdvanceTo("2026-11-18 08:00");

        dossier.State.Steps["opinion"].Should().BeEquivalentTo(new { Outcome = "agree", By = new { Kind = ActorKind.System } });
        dossier.Waiting.Should().Equal("draft");
    }

    [Fact]
    public void BoundaryTimer_OnSubProcess_TakesEverythingInsideAway()
    {
        var dossier = new DossierHarness(Procedure.Named("Quy trình con").Start()
            .SubProcess("inner").Start("in").Parallel("fork").UserTask("a").End("end-a").MoveTo("fork").SubProcess("deep").Start("in2").UserTask("b").End("end-b").EndSubProcess().End("end-d").EndSubProcess()
            .End("done").BoundaryTimer("late", "inner", "PT2H").UserTask("rescue").End("escaped").Compile()).Submit();
        dossier.Waiting.Should().Equal("a", "b");

        dossier.AdvanceTo("2026-11-16 10:00");

        dossier.Waiting.Should().Equal("rescue");
        dossier.State.Scopes.Count.Should().Be(1);
        dossier.State.Tokens.Count.Should().Be(1);
    }
}
