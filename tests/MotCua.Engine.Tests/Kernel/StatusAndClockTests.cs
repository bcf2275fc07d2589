using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using MotCua.Engine.Time;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel;

public sealed class StatusAndClockTests
{
    [Fact]
    public void Status_ForbiddenByTheDiagram_RaisesIncidentAndChangesNothing()
    {
        var dossier = new DossierHarness(Procedure.Named("Cấm").Start().Throw("registered", "Registered").UserTask("work", s => s.Status("Settled")).End().Compile()).Submit();

        var incident = dossier.State.OpenIncidents.Single();
        incident.Code.Should().Be(IncidentCode.StatusForbidden);
        incident.Args.Should().Contain("from", "Registered").And.Contain("to", "Settled");
        dossier.State.Status.Should().Be("Registered");
        dossier.State.WorkItems.Should().BeEmpty();
    }

    [Fact]
    public void Status_SameAgain_IsNotRepeated()
    {
        var dossier = new DossierHarness(Procedure.Named("Lặp lại").Start().Throw("a", "Accepted").UserTask("one", s => s.Status("Processing")).UserTask("two", s => s.Status("Processing")).End().Compile()).Submit();

        dossier.Complete("one");

        dossier.Statuses.Should().Equal("Accepted", "Processing");
    }

    [Fact]
    public void Status_OfParallelStrands_TheLastEnteredShows()
    {
        var dossier = new DossierHarness(Procedure.Named("Hai trạng thái").Start().Throw("a", "Accepted").Parallel("split")
            .UserTask("work", s => s.Status("Processing")).UserTask("more", s => s.Status("Processing")).Parallel("join").End()
            .MoveTo("split").UserTask("pay", s => s.Status("PaymentRequested")).ConnectTo("join").Compile()).Submit();
        dossier.State.Status.Should().Be("PaymentRequested");

        dossier.Complete("work");

        dossier.Statuses.Should().Equal("Accepted", "Processing", "PaymentRequested", "Processing");
    }

    [Fact]
    public void StatutoryClock_FollowsTheClockWordsOfTheStatuses()
    {
        var dossier = new DossierHarness(Procedure.Named("Đồng hồ").Start()
            .UserTask("intake", s => s.Role("DeskOfficer").Status("Registered")).Throw("taken", "Accepted")
            .UserTask("work", s => s.Status("Processing"))
            .UserTask("pay", s => s.Status("PaymentRequested"))
            .UserTask("finish", s => s.Status("Processing"))
            .Throw("settled", "Settled").End().Compile()).Submit();
        dossier.State.Clock.Phase.Should().Be(ClockPhase.NotStarted);

        dossier.At("2026-11-16 09:00").Complete("intake", by: "desk1");
        dossier.State.Deadline.Should().Be(DossierHarness.Moment("2026-11-23 09:00"));
        dossier.LastEvents.OfType<DossierReceived>().Should().ContainSingle();

        dossier.At("2026-11-17 09:00").Complete("work");
        dossier.State.Clock.Phase.Should().Be(ClockPhase.Paused);

        dossier.At("2026-11-19 09:00").Complete("pay");
        dossier.State.Deadline.Should().Be(DossierHarness.Moment("2026-11-25 09:00"));

        dossier.At("2026-11-20 09:00").Complete("finish");
        dossier.State.Clock.Should().BeEquivalentTo(new { Phase = ClockPhase.Stopped, StoppedAt = DossierHarness.Moment("2026-11-20 09:00") });
    }

    [Fact]
    public void StatutoryClock_StartRuleOfTheProcedure_IsUsed()
    {
        var dossier = new DossierHarness(Procedure.Named("Sau 15 giờ").TimeLimit(1, TimeUnit.WorkingDay, startRule: "sameDayBefore15")
            .Start().Throw("taken", "Accepted").UserTask("work").End().Compile());

        dossier.At("2026-11-16 14:59").Submit();

        dossier.State.Clock.Present!.Rule.Should().Be("sameDayBefore15");
        dossier.State.Deadline.Should().Be(DossierHarness.Moment("2026-11-16 17:00"));
    }

    [Fact]
    public void StatutoryClock_DossierEndsWithoutFinalStatus_StopsAllTheSame()
    {
        var dossier = new DossierHarness(Procedure.Named("Hết").Start().Throw("taken", "Accepted").UserTask("work").End().Compile()).Submit();

        dossier.Complete("work");

        dossier.State.Clock.Phase.Should().Be(ClockPhase.Stopped);
    }

    [Fact]
    public void StatutoryClock_ProcedureWithoutTimeLimit_StillRecordsReception()
    {
        var dossier = new DossierHarness(Procedure.Named("Không hạn").Facts(f => f with { TimeLimit = null })
            .Start().Throw("taken", "Accepted").UserTask("work").End().Compile()).Submit();

        dossier.State.Should().BeEquivalentTo(new { Phase = DossierPhase.Handling, Deadline = (DateTimeOffset?)null });
    }

    [Fact]
    public void StatusDiagram_Permits_OnlyItsArrowsAndStaying()
    {
        StandardStatuses.Diagram.Permits(null, StatusCodes.Registered).Should().BeTrue();
        StandardStatuses.Diagram.Permits(null, StatusCodes.Settled).Should().BeFalse();
        StandardStatuses.Diagram.Permits(StatusCodes.Processing, StatusCodes.Processing).Should().BeTrue();
        StandardStatuses.Diagram.Permits(StatusCodes.Delivered, StatusCodes.Processing).Should().BeFalse();
    }
}
