using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using MotCua.Engine.Time;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Operations;

public sealed class OperationTests
{
    private static ProcedureBuilder Handling() => Procedure.Named("Thụ lý").Start()
        .UserTask("intake", s => s.Role("DeskOfficer").Status("Registered"))
        .Throw("taken", "Accepted")
        .UserTask("handle", s => s.Status("Processing").Allow("extend stop").TimeLimit(1, TimeUnit.WorkingDay))
        .UserTask("deliver", s => s.Role("DeskOfficer").Status("Settled")).End("given", "Delivered");

    private static DossierHarness AtHandling() => new DossierHarness(Handling().Compile()).Submit().Complete("intake", by: "desk1");

    [Fact]
    public void Extend_WithWorkItem_MovesBothDeadlinesAndKeepsTheOriginal()
    {
        var dossier = AtHandling();

        dossier.Do(new ExtendDeadline(DossierHarness.Person("handler1"), dossier.Item("handle").Id, DossierHarness.Days(2), "Cần xác minh thêm"));

        dossier.State.Deadline.Should().Be(DossierHarness.Moment("2026-11-25 08:00"));
        dossier.State.Clock.Original!.At.Should().Be(DossierHarness.Moment("2026-11-23 08:00"));
        dossier.Item("handle").Deadline.Should().Be(DossierHarness.Moment("2026-11-19 08:00"));
        dossier.LastEvents.OfType<DeadlineExtended>().Single().Reason.Should().Be("Cần xác minh thêm");
    }

    [Fact]
    public void Extend_TwiceTooLongWithoutReasonOrRight_IsRefused()
    {
        var dossier = AtHandling();
        var item = dossier.Item("handle").Id;
        ExtendDeadline Extend(string by, int days, string reason = "x") => new(DossierHarness.Person(by), item, DossierHarness.Days(days), reason);

        dossier.Do(Extend("handler1", 4)).Failure!.Code.Should().Be(FailureCode.ExtensionTooLong);
        dossier.Do(Extend("handler1", 3, "")).Failure!.Code.Should().Be(FailureCode.ReasonRequired);
        dossier.Do(Extend("desk1", 1)).Failure!.Code.Should().Be(FailureCode.NotPermitted);
        dossier.Do(Extend("handler1", 3)).Failure.Should().BeNull();
        dossier.Do(Extend("handler1", 1)).Failure!.Code.Should().Be(FailureCode.LimitReached);
    }

    [Fact]
    public void Extend_DossierOnly_ByLeader()
    {
        var dossier = AtHandling();

        dossier.Do(new ExtendDeadline(DossierHarness.Person("head1"), null, DossierHarness.Days(1), "x")).Failure!.Code.Should().Be(FailureCode.NotPermitted);
        dossier.Do(new ExtendDeadline(DossierHarness.Person("leader1"), null, DossierHarness.Days(1), "x"));

        dossier.State.Deadline.Should().Be(DossierHarness.Moment("2026-11-24 08:00"));
        dossier.Item("handle").Deadline.Should().Be(DossierHarness.Moment("2026-11-17 08:00"));
    }

    [Fact]
    public void Extend_BeforeReception_HasNoClockToExtend()
    {
        var dossier = new DossierHarness(Handling().Compile()).Submit();

        dossier.Do(new ExtendDeadline(DossierHarness.Person("leader1"), null, DossierHarness.Days(1), "x")).Failure!.Code.Should().Be(FailureCode.ClockNotRunning);
    }

    [Fact]
    public void Withdraw_ByOwner_EndsTheDossier()
    {
        var dossier = AtHandling();

        dossier.Do(new WithdrawDossier(Actor.Applicant("nguoidan2", "X"), "x")).Failure!.Code.Should().Be(FailureCode.NotPermitted);
        dossier.Do(new WithdrawDossier(DossierHarness.Applicant, "Đổi ý"));

        dossier.State.Should().BeEquivalentTo(new { Status = "Withdrawn", EndKind = EndKind.Withdrawn, StatusReason = "Đổi ý" });
        dossier.Item("handle").State.Should().Be(WorkItemState.Cancelled);
        dossier.Do(new WithdrawDossier(DossierHarness.Applicant, "x")).Failure!.Code.Should().Be(FailureCode.DossierEnded);
    }

    [Fact]
    public void Withdraw_AfterTheResult_IsRefused()
        => AtHandling().Complete("handle").Do(new WithdrawDossier(DossierHarness.Applicant, "x")).Failure!.Code.Should().Be(FailureCode.ResultAlreadyIssued);

    [Fact]
    public void Stop_ByHandler_ShowsTheReasonAndEnds()
    {
        var dossier = AtHandling();

        dossier.Do(new StopDossier(DossierHarness.Person("handler1"), dossier.Item("handle").Id, "Không đủ điều kiện"));

        dossier.State.Should().BeEquivalentTo(new { Status = "Stopped", EndKind = EndKind.Stopped, StatusReason = "Không đủ điều kiện" });
        dossier.State.Clock.Phase.Should().Be(ClockPhase.Stopped);
    }

    [Fact]
    public void Stop_WhereDiagramForbids_IsRefused()
    {
        var dossier = new DossierHarness(Handling().Statuses(d => d with { Transitions = [.. d.Transitions.Where(t => t.To != "Stopped")] }).Compile())
            .Submit().Complete("intake", by: "desk1");

        dossier.Do(new StopDossier(DossierHarness.Person("handler1"), dossier.Item("handle").Id, "x"))
            .Failure!.Should().BeEquivalentTo(new { Code = FailureCode.TransitionForbidden });
    }

    [Fact]
    public void CancelAndRestore_BeforeIntake_BringTheDossierBackAsItWas()
    {
        var dossier = new DossierHarness(Handling().Compile()).Submit();

        dossier.Do(new CancelDossier(DossierHarness.Applicant));
        dossier.State.Should().BeEquivalentTo(new { Life = DossierLife.Cancelled, Status = "Cancelled" });
        dossier.Complete("intake", by: "desk1").Failure!.Code.Should().Be(FailureCode.DossierCancelled);

        dossier.Do(new RestoreDossier(DossierHarness.Applicant));
        dossier.State.Should().BeEquivalentTo(new { Life = DossierLife.Running, Status = "Registered" });
        dossier.Complete("intake", by: "desk1").Failure.Should().BeNull();
    }

    [Fact]
    public void Cancel_PutsTimersAsideAndRestoreBringsThemBack()
    {
        var dossier = new DossierHarness(Procedure.Named("Hẹn giờ").Start()
            .UserTask("intake", s => s.Role("DeskOfficer").Status("Registered")).End("done")
            .BoundaryTimer("late", "intake", "PT2H").End("gone").Compile()).Submit();
        var timer = dossier.State.Timers.Values.Single().Id;

        dossier.Do(new CancelDossier(DossierHarness.Applicant));
        dossier.AdvanceTo("2026-11-17 08:00").Do(new FireTimer(Actor.System, timer)).Failure!.Code.Should().Be(FailureCode.DossierCancelled);
        dossier.Do(new RestoreDossier(DossierHarness.Applicant)).AdvanceTo("2026-11-17 08:01");

        dossier.State.ElementsVisited.Should().EndWith("gone");
    }

    [Fact]
    public void Cancel_AfterReception_IsRefused()
        => AtHandling().Do(new CancelDossier(DossierHarness.Applicant)).Failure!.Code.Should().Be(FailureCode.AlreadyTakenIn);

    [Fact]
    public void Restore_OfARunningDossier_IsRefused()
        => AtHandling().Do(new RestoreDossier(DossierHarness.Applicant)).Failure!.Code.Should().Be(FailureCode.DossierNotCancelled);

    [Fact]
    public void Operations_NotKnownByTheProcedure_AreRefused()
    {
        var dossier = new DossierHarness(Handling().Operations(_ => new OperationLimits { Reassign = false }).Compile()).Submit();

        dossier.Do(new CancelDossier(DossierHarness.Applicant)).Failure!.Code.Should().Be(FailureCode.OperationNotAllowed);
        dossier.Do(new WithdrawDossier(DossierHarness.Applicant, "x")).Failure!.Code.Should().Be(FailureCode.OperationNotAllowed);
        dossier.Do(new ReassignWorkItem(DossierHarness.Person("leader1"), dossier.Item("intake").Id, "desk1", "x")).Failure!.Code.Should().Be(FailureCode.OperationNotAllowed);
        dossier.Complete("intake", by: "desk1");
        dossier.Item("handle").AllowedOperations.Should().BeEmpty();
    }
}
