using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using MotCua.Engine.Time;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Running;

/// <summary>Working hours are 07:30-11:30 and 13:00-17:00; a dossier is submitted on Monday at 08:00.</summary>
public sealed class SuspensionTests
{
    private static readonly Actor Admin = DossierHarness.Person("admin1");

    private static ProcedureBuilder Handling(SupplementEffect onSupplement = SupplementEffect.Pause) => Procedure.Named("Thẩm định")
        .TimeLimit(5, TimeUnit.WorkingDay, onSupplement)
        .Start().Throw("taken", "Accepted").Parallel("split")
        .UserTask("appraise", s => s.Status("Processing").Allow("supplement").TimeLimit(1, TimeUnit.WorkingDay)).Parallel("join").End()
        .MoveTo("split").UserTask("visit").ConnectTo("join")
        .BoundaryTimer("remind", "visit", "PT10H", interrupting: false).End("reminded")
        .BoundaryTimer("deem", "visit", "PT8H", working: true).ConnectTo("join")
        .BoundaryTimer("fixed", "visit", "2026-11-30T09:00:00", interrupting: false, form: "timeDate").End("told");

    private static DossierHarness Started(SupplementEffect onSupplement = SupplementEffect.Pause)
    {
        var dossier = new DossierHarness(Handling(onSupplement).Compile()).Submit();
        return dossier.Do(new ClaimWorkItem(DossierHarness.Person("handler1"), dossier.Item("appraise").Id));
    }

    [Fact]
    public void Suspend_HoldsWorkClocksAndTimers()
    {
        var dossier = Started().At("2026-11-16 10:00");

        dossier.Do(new SuspendDossier(Admin, " Chờ xác minh "));

        dossier.Failure.Should().BeNull();
        dossier.State.Life.Should().Be(DossierLife.Suspended);
        dossier.State.Suspension.Should().BeEquivalentTo(new { Since = dossier.Now, Reason = "Chờ xác minh" });
        dossier.State.Timers.Should().BeEmpty();
        dossier.State.HeldTimers.Should().HaveCount(3);
        dossier.State.Clock.Phase.Should().Be(ClockPhase.Paused);
        dossier.Item("appraise").Should().BeEquivalentTo(new { State = WorkItemState.Suspended, StateBefore = WorkItemState.Claimed, Assignee = "handler1" });
        dossier.Item("visit").StateBefore.Should().Be(WorkItemState.Open);
        dossier.State.Status.Should().Be("Processing");
    }

    [Fact]
    public void Suspended_RefusesEverythingElse()
    {
        var dossier = Started().Do(new SuspendDossier(Admin, "x"));

        Refusal(new CompleteWorkItem(DossierHarness.Person("handler1"), dossier.Item("appraise").Id)).Should().Be(FailureCode.DossierSuspended);
        Refusal(new FireTimer(Actor.System, "m9")).Should().Be(FailureCode.DossierSuspended);
        Refusal(new DeliverMessage(Actor.System, "x", null, null)).Should().Be(FailureCode.DossierSuspended);
        Refusal(new WithdrawDossier(DossierHarness.Applicant, "x")).Should().Be(FailureCode.DossierSuspended);
        Refusal(new SuspendDossier(Admin, "x")).Should().Be(FailureCode.DossierSuspended);
        Refusal(new ResumeDossier(DossierHarness.Person("head1"), "x")).Should().Be(FailureCode.NotPermitted);
        Refusal(new ResumeDossier(Admin, " ")).Should().Be(FailureCode.ReasonRequired);

        FailureCode? Refusal(DossierCommand command) => dossier.Do(command).Failure?.Code;
    }

    [Theory]
    [InlineData("handler1", "x", FailureCode.NotPermitted)]
    [InlineData("admin1", "", FailureCode.ReasonRequired)]
    public void Suspend_WithoutRightOrReason_IsRefused(string by, string reason, FailureCode expected)
        => Started().Do(new SuspendDossier(DossierHarness.Person(by), reason)).Failure!.Code.Should().Be(expected);

    [Fact]
    public void Resume_OfARunningDossier_IsRefused()
        => Started().Do(new ResumeDossier(Admin, "x")).Failure!.Code.Should().Be(FailureCode.DossierNotSuspended);

    [Fact]
    public void Resume_RestoresExactlyAndMovesLengthsButNotDates()
    {
        var dossier = Started().At("2026-11-16 10:00").Do(new SuspendDossier(Admin, "x"));
        var before = dossier.State;

        dossier.At("2026-11-18 10:00").Do(new ResumeDossier(Admin, "xong"));

        dossier.State.Life.Should().Be(DossierLife.Running);
        dossier.State.Suspension.Should().BeNull();
        dossier.Item("appraise").Should().BeEquivalentTo(new { State = WorkItemState.Claimed, StateBefore = (WorkItemState?)null, Assignee = "handler1" });
        dossier.Item("visit").State.Should().Be(WorkItemState.Open);

        // Two working days later, as long as the suspension was.
        dossier.Item("appraise").Deadline.Should().Be(Later(before.WorkItems[dossier.Item("appraise").Id].Deadline, 2));
        dossier.State.Clock.TotalPaused.Should().Be(TestCalendars.Plain.Between(DossierHarness.Moment("2026-11-16 10:00"), dossier.Now));
        Due("remind").Should().Be(DossierHarness.Moment("2026-11-18 18:00"));
        Due("deem").Should().Be(DossierHarness.Moment("2026-11-19 08:00"));
        Due("fixed").Should().Be(DossierHarness.Moment("2026-11-30 09:00"));

        DateTimeOffset Due(string element) => dossier.State.Timers.Values.Single(t => t.ElementId == element).DueAt;
        static DateTimeOffset? Later(DateTimeOffset? at, int days) => at?.AddDays(days);
    }

    [Theory]
    [InlineData(SupplementEffect.Pause)]
    [InlineData(SupplementEffect.None)]
    public void Suspend_DuringASupplement_LeavesItAwaitedAndGivesItsTimeBack(SupplementEffect effect)
    {
        var dossier = Started(effect).At("2026-11-16 10:00");
        dossier.Do(new RequestSupplement(DossierHarness.Person("handler1"), dossier.Item("appraise").Id, "Thiếu", []));
        var (asked, clock) = (dossier.Item("appraise"), dossier.State.Clock.Phase);

        dossier.At("2026-11-16 11:00").Do(new SuspendDossier(Admin, "x"));
        dossier.Item("appraise").Clock.Phase.Should().Be(ClockPhase.Paused);
        dossier.At("2026-11-17 11:00").Do(new ResumeDossier(Admin, "x"));

        dossier.Item("appraise").Should().BeEquivalentTo(new { asked.State, asked.StateBefore });
        dossier.Item("appraise").Clock.Phase.Should().Be(asked.Clock.Phase);
        dossier.State.Clock.Phase.Should().Be(clock);
        dossier.State.OpenSupplement!.AnswerBy.Should().Be(DossierHarness.Moment("2026-11-20 10:00"));
        dossier.State.Timers.Values.Single(t => t.Kind == TimerKind.Silence).DueAt.Should().Be(DossierHarness.Moment("2026-11-20 10:00"));
        dossier.Do(new SupplementDossier(DossierHarness.Applicant, [], [], IntakeChannel.Portal)).Failure.Should().BeNull();
        dossier.Item("appraise").State.Should().Be(WorkItemState.Claimed);
    }

    [Fact]
    public void Suspend_AStatusThatPausedTheClock_StaysPausedAfterResuming()
    {
        var dossier = new DossierHarness(Procedure.Named("Phí").Start().Throw("taken", "Accepted").Throw("work", "Processing")
            .UserTask("pay", s => s.Status("PaymentRequested")).End().Compile()).Submit();

        dossier.Do(new SuspendDossier(Admin, "x")).Do(new ResumeDossier(Admin, "x"));

        dossier.State.Clock.Phase.Should().Be(ClockPhase.Paused);
        dossier.State.Clock.Pauses.Should().ContainSingle().Which.Why.Should().Be("PaymentRequested");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Abort_EndsWhateverItIsDoing(bool suspended)
    {
        var dossier = Started();
        if (suspended)
        {
            dossier.Do(new SuspendDossier(Admin, "x"));
        }

        dossier.Do(new AbortDossier(Admin, "Nộp nhầm"));

        dossier.State.Should().BeEquivalentTo(new { Life = DossierLife.Ended, EndKind = EndKind.Aborted, Status = "Stopped", StatusReason = "Nộp nhầm" });
        dossier.State.HeldTimers.Should().BeEmpty();
        dossier.State.Clock.Phase.Should().Be(ClockPhase.Stopped);
        dossier.Do(new ResumeDossier(Admin, "x")).Failure!.Code.Should().Be(FailureCode.DossierEnded);
    }

    [Fact]
    public void Abort_OfACancelledDossier_EndsItWithItsStatus()
    {
        var dossier = new DossierHarness(Procedure.Named("Hủy").Start().UserTask("intake", s => s.Status("Registered")).End().Compile()).Submit();
        dossier.Do(new CancelDossier(DossierHarness.Applicant));

        dossier.Do(new AbortDossier(Admin, "Không khôi phục"));

        dossier.State.Should().BeEquivalentTo(new { Life = DossierLife.Ended, EndKind = EndKind.Aborted, Status = "Cancelled" });
    }

    [Fact]
    public void DossierTransitions_KnowWhatASuspensionMayDo()
    {
        DossierTransitions.Permits(DossierLife.Running, DossierLife.Suspended).Should().BeTrue();
        DossierTransitions.Permits(DossierLife.Suspended, DossierLife.Running).Should().BeTrue();
        DossierTransitions.Permits(DossierLife.Suspended, DossierLife.Cancelled).Should().BeFalse();
        DossierTransitions.Permits(DossierLife.Ended, DossierLife.Suspended).Should().BeFalse();
    }
}
