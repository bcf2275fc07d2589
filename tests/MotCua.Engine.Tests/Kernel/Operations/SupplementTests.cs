using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using MotCua.Engine.Time;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Operations;

public sealed class SupplementTests
{
    /// <summary>Accepted at once; the handler has 1 working day, the dossier 5.</summary>
    private static ProcedureBuilder Handling(SupplementEffect effect = SupplementEffect.Pause) => Procedure.Named("Thẩm định")
        .TimeLimit(5, TimeUnit.WorkingDay, effect)
        .Start().Throw("taken", "Accepted")
        .UserTask("appraise", s => s.Status("Processing").Allow("supplement extend stop").TimeLimit(1, TimeUnit.WorkingDay))
        .UserTask("approve", s => s.Role("AgencyLeader")).Throw("settled", "Settled").End();

    private static DossierHarness Asked(SupplementEffect effect = SupplementEffect.Pause)
    {
        var dossier = new DossierHarness(Handling(effect).Compile()).Submit(data: """{"hoTen":"A","soTo":1}""");
        dossier.At("2026-11-16 10:00").Do(Ask(dossier));
        dossier.Failure.Should().BeNull();
        return dossier;
    }

    private static RequestSupplement Ask(DossierHarness dossier, string step = "appraise", string by = "handler1", string reason = "Thiếu bản vẽ")
        => new(DossierHarness.Person(by), dossier.Item(step).Id, reason, ["Bản vẽ mặt bằng"]);

    private static SupplementDossier Answer(string data = """{"soTo":2}""", Actor? by = null)
        => new(by ?? DossierHarness.Applicant, ProcedureBuilder.Json(data), [new AttachmentRef("a1", "ban-ve.pdf", 5, "application/pdf")], IntakeChannel.Portal);

    [Fact]
    public void Request_SuspendsTheAskingItemAndShowsTheReason()
    {
        var dossier = Asked();

        dossier.State.Status.Should().Be("SupplementRequested");
        dossier.State.StatusReason.Should().Be("Thiếu bản vẽ");
        dossier.State.PhaseBefore.Should().Be(DossierPhase.Handling);
        dossier.Item("appraise").Should().BeEquivalentTo(new { State = WorkItemState.Suspended, Assignee = "handler1" });
        dossier.State.OpenSupplement!.Items.Should().Equal("Bản vẽ mặt bằng");
        dossier.State.OpenSupplement.AnswerBy.Should().Be(DossierHarness.Moment("2026-11-19 10:00"));
    }

    [Theory]
    [InlineData("", FailureCode.ReasonRequired)]
    [InlineData("Thiếu", FailureCode.NotPermitted, "desk1")]
    public void Request_WithoutReasonOrRight_IsRefused(string reason, FailureCode expected, string by = "handler1")
    {
        var dossier = new DossierHarness(Handling().Compile()).Submit();

        dossier.Do(Ask(dossier, by: by, reason: reason)).Failure!.Code.Should().Be(expected);
    }

    [Fact]
    public void Request_WhereStepDoesNotAllowIt_IsRefused()
    {
        var dossier = new DossierHarness(Handling().Compile()).Submit().Complete("appraise");

        dossier.Do(Ask(dossier, "approve", "leader1")).Failure!.Code.Should().Be(FailureCode.OperationNotAllowed);
    }

    [Fact]
    public void WorkItem_WhileSuspended_CannotBeCompleted()
        => Asked().Complete("appraise").Failure!.Code.Should().Be(FailureCode.WorkItemNotOpen);

    [Fact]
    public void Answer_ByApplicant_ReturnsToTheSameHandlerWithTheNewData()
    {
        var dossier = Asked();

        dossier.At("2026-11-18 10:00").Do(Answer());

        dossier.State.Status.Should().Be("Supplemented");
        dossier.Item("appraise").Should().BeEquivalentTo(new { State = WorkItemState.Claimed, Assignee = "handler1" });
        dossier.State.Data.Form.ToJsonString().Should().Be("""{"hoTen":"A","soTo":2}""");
        dossier.State.Attachments.Should().ContainSingle();
        dossier.State.Timers.Should().BeEmpty();
    }

    [Fact]
    public void Answer_ByAnotherApplicantOrHandler_IsRefused()
    {
        var dossier = Asked();

        dossier.Do(Answer(by: Actor.Applicant("nguoidan2", "Trần"))).Failure!.Code.Should().Be(FailureCode.NotPermitted);
        dossier.Do(Answer(by: DossierHarness.Person("handler2"))).Failure!.Code.Should().Be(FailureCode.NotPermitted);
        dossier.Do(Answer(by: DossierHarness.Person("desk1"))).Failure.Should().BeNull();
    }

    [Fact]
    public void Answer_WithoutRequest_IsRefused()
    {
        var dossier = new DossierHarness(Handling().Compile()).Submit();

        dossier.Do(Answer()).Failure!.Code.Should().Be(FailureCode.SupplementNotRequested);
    }

    [Fact]
    public void Resume_GoesBackToTheStatusBefore()
    {
        var dossier = Asked();
        dossier.At("2026-11-18 10:00").Do(Answer());

        dossier.Do(new ResumeWorkItem(DossierHarness.Person("handler1"), dossier.Item("appraise").Id));

        dossier.State.Status.Should().Be("Processing");
        dossier.State.PhaseBefore.Should().BeNull();
        dossier.Do(new ResumeWorkItem(DossierHarness.Person("handler1"), dossier.Item("appraise").Id)).Failure!.Code.Should().Be(FailureCode.SupplementNotRequested);
    }

    [Fact]
    public void Completion_WithoutResume_GoesBackToTheStatusBeforeFirst()
    {
        var dossier = Asked();
        dossier.At("2026-11-18 10:00").Do(Answer());

        dossier.Complete("appraise");
        dossier.Complete("approve", by: "leader1");

        dossier.Statuses.Should().Equal("Accepted", "Processing", "SupplementRequested", "Supplemented", "Processing", "Settled");
    }

    [Fact]
    public void Pause_BothClocksStandStillWhileTheApplicantIsAsked()
    {
        var dossier = Asked();
        dossier.Item("appraise").Deadline.Should().Be(DossierHarness.Moment("2026-11-17 08:00"));
        dossier.State.Clock.Phase.Should().Be(ClockPhase.Paused);

        dossier.At("2026-11-18 10:00").Do(Answer());

        dossier.State.Clock.Should().BeEquivalentTo(new { Phase = ClockPhase.Running, TotalPaused = new WorkingTime(960) });
        dossier.State.Clock.Original!.At.Should().Be(DossierHarness.Moment("2026-11-23 08:00"));
        dossier.State.Deadline.Should().Be(DossierHarness.Moment("2026-11-25 08:00"));
        dossier.Item("appraise").Deadline.Should().Be(DossierHarness.Moment("2026-11-19 08:00"));
    }

    [Fact]
    public void Restart_TheWholeTimeLimitBeginsAnew()
    {
        var dossier = Asked(SupplementEffect.Restart);

        dossier.At("2026-11-18 10:00").Do(Answer());

        dossier.State.Clock.Restarts.Should().Be(1);
        dossier.State.Deadline.Should().Be(DossierHarness.Moment("2026-11-25 10:00"));
        dossier.Item("appraise").Deadline.Should().Be(DossierHarness.Moment("2026-11-19 10:00"));
    }

    [Fact]
    public void None_TheClocksRunOn()
    {
        var dossier = Asked(SupplementEffect.None);
        dossier.State.Clock.Phase.Should().Be(ClockPhase.Running);

        dossier.At("2026-11-18 10:00").Do(Answer());

        dossier.State.Deadline.Should().Be(DossierHarness.Moment("2026-11-23 08:00"));
        dossier.Item("appraise").Deadline.Should().Be(DossierHarness.Moment("2026-11-17 08:00"));
    }

    [Fact]
    public void Silence_ClosesTheDossierAsStopped()
    {
        var dossier = Asked();

        dossier.AdvanceTo("2026-11-19 10:00");

        dossier.State.Should().BeEquivalentTo(new { Status = "Stopped", EndKind = EndKind.Closed, Life = DossierLife.Ended, StatusReason = "Thiếu bản vẽ" });
        dossier.Item("appraise").State.Should().Be(WorkItemState.Cancelled);
        dossier.State.Clock.Phase.Should().Be(ClockPhase.Stopped);
    }

    [Fact]
    public void Silence_WithoutClosing_GoesOnWaiting()
    {
        var dossier = new DossierHarness(Handling().Operations(o => o with { Supplement = o.Supplement! with { OnSilence = SilenceEffect.None } }).Compile()).Submit();
        dossier.Do(Ask(dossier));

        dossier.State.Timers.Should().BeEmpty();
        dossier.AdvanceTo("2027-03-01 08:00").Do(Answer()).Failure.Should().BeNull();
    }

    [Fact]
    public void Silence_DiagramForbidsEveryClosing_RaisesIncidentThatCanBeRetried()
    {
        var dossier = new DossierHarness(Handling().Statuses(d => d with
        {
            Transitions = [.. d.Transitions.Where(t => t.From != "SupplementRequested" || t.To == "Supplemented")],
        }).Compile()).Submit();
        dossier.Do(Ask(dossier));

        dossier.AdvanceTo("2026-11-20 08:00");

        var incident = dossier.State.OpenIncidents.Single();
        incident.Code.Should().Be(IncidentCode.StatusForbidden);
        dossier.State.Status.Should().Be("SupplementRequested");
        dossier.Do(new RetryIncident(Actor.System, incident.Id)).State.OpenIncidents.Should().ContainSingle();
    }

    [Fact]
    public void Limit_AskedMoreOftenThanPermitted_IsRefused()
    {
        var dossier = Asked();
        dossier.Do(Ask(dossier)).Failure!.Code.Should().Be(FailureCode.WorkItemNotOpen);
        dossier.Do(Answer());
        dossier.Do(Ask(dossier));
        dossier.State.Supplements.Select(s => s.StatusBefore).Should().Equal("Processing", "Processing");
        dossier.Do(Answer());

        dossier.Do(Ask(dossier)).Failure!.Code.Should().Be(FailureCode.LimitReached);
    }

    [Fact]
    public void Intake_SupplementBeforeReception_ThenAccepted()
    {
        var dossier = new DossierHarness(Procedure.Named("Tiếp nhận").Start()
            .UserTask("intake", s => s.Role("DeskOfficer").Status("Registered").Allow("supplement").Outcomes("accept", "refuse")).Exclusive("which")
            .When("steps.intake.outcome = \"accept\"").UserTask("handle", s => s.Status("Accepted")).End()
            .MoveTo("which").Otherwise().End("refused", "NotAccepted").Compile()).Submit();
        dossier.Do(Ask(dossier, "intake", "desk1"));
        dossier.State.PhaseBefore.Should().Be(DossierPhase.Intake);
        dossier.State.Clock.Phase.Should().Be(ClockPhase.NotStarted);

        dossier.At("2026-11-18 09:00").Do(Answer());
        dossier.Complete("intake", by: "desk1", outcome: "accept");

        dossier.Statuses.Should().Equal("Registered", "SupplementRequested", "Supplemented", "Accepted");
        dossier.State.ReceivedAt.Should().Be(DossierHarness.Moment("2026-11-18 09:00"));
        dossier.State.Deadline.Should().Be(DossierHarness.Moment("2026-11-25 09:00"));
    }

    [Fact]
    public void Intake_Silence_IsNotAccepted()
    {
        var dossier = new DossierHarness(Procedure.Named("Tiếp nhận").Start()
            .UserTask("intake", s => s.Role("DeskOfficer").Status("Registered").Allow("supplement")).End().Compile()).Submit();
        dossier.Do(Ask(dossier, "intake", "desk1"));

        dossier.AdvanceTo("2026-12-01 08:00");

        dossier.State.Status.Should().Be("NotAccepted");
    }

    [Fact]
    public void OtherStrand_RunsOnAndItsStatusIsKeptForLater()
    {
        var dossier = new DossierHarness(Procedure.Named("Song song").Start().Throw("taken", "Accepted").Throw("busy", "Processing").Parallel("split")
            .UserTask("appraise", s => s.Allow("supplement")).Parallel("join").End()
            .MoveTo("split").UserTask("other").UserTask("pay", s => s.Status("PaymentRequested")).ConnectTo("join").Compile()).Submit();
        dossier.Do(Ask(dossier));

        dossier.Complete("other");

        dossier.State.Status.Should().Be("SupplementRequested");
        dossier.LastEvents.OfType<StatusDeferred>().Should().ContainSingle(e => e.To == "PaymentRequested");
        dossier.State.OpenSupplement!.StatusBefore.Should().Be("PaymentRequested");
        dossier.Waiting.Should().BeEquivalentTo("appraise", "pay");
    }
}
