using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Time;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Tasks;

public sealed class UserTaskTests
{
    private static DossierHarness OneStep(Action<StepBuilder>? step = null)
        => new DossierHarness(Procedure.Named("Một bước").Start().UserTask("handle", step).End().Compile()).Submit();

    [Fact]
    public void UserTask_Entered_CreatesWorkItemForItsCandidates()
    {
        var dossier = OneStep(s => s.Name("Thụ lý").Role("Handler", "an-hoa.kt-ht-dt").Outcomes("ok", "no").Form("don").TimeLimit(90, TimeUnit.WorkingMinute));

        var item = dossier.LastEvents.OfType<WorkItemCreated>().Should().ContainSingle().Subject.Item;
        item.Should().BeEquivalentTo(new
        {
            ElementId = "handle",
            Name = "Thụ lý",
            State = WorkItemState.Open,
            FormId = "don",
            Assignee = (string?)null,
        });
        item.CandidateKeys.Should().Equal("role:Handler@an-hoa.kt-ht-dt");
        item.Outcomes.Select(o => o.Code).Should().Equal("ok", "no");
        item.Deadline.Should().Be(DossierHarness.Moment("2026-11-16 09:30"));
    }

    [Fact]
    public void UserTask_CompletedByCandidate_IsClaimedFirstAndDossierEnds()
    {
        var dossier = OneStep();

        dossier.Complete("handle", by: "handler2");

        dossier.LastEvents.Select(e => e.GetType()).Should().ContainInOrder(
            typeof(WorkItemClaimed), typeof(WorkItemCompleted), typeof(FlowTaken), typeof(ElementEntered), typeof(TokenConsumed), typeof(DossierEnded));
        dossier.State.Steps["handle"].By.Id.Should().Be("handler2");
        dossier.State.EndKind.Should().Be(EndKind.Completed);
        dossier.State.FlowsTaken.Should().Equal("start-handle", "handle-end");
        dossier.State.ElementsVisited.Should().Equal("start", "handle", "end");
    }

    [Theory]
    [InlineData("handler3", FailureCode.NotPermitted)]
    [InlineData("desk1", FailureCode.NotPermitted)]
    [InlineData("handler2", FailureCode.WorkItemTaken)]
    public void UserTask_CompletedBySomebodyElse_IsRefused(string by, FailureCode expected)
    {
        var dossier = OneStep();
        dossier.Do(new ClaimWorkItem(DossierHarness.Person("handler1"), dossier.Item("handle").Id));

        dossier.Complete("handle", by: by);

        dossier.Failure!.Code.Should().Be(expected);
        dossier.Item("handle").State.Should().Be(WorkItemState.Claimed);
    }

    [Fact]
    public void UserTask_CompletedByApplicant_IsRefused()
    {
        var dossier = OneStep();

        dossier.Do(new CompleteWorkItem(DossierHarness.Applicant, dossier.Item("handle").Id));

        dossier.Failure!.Code.Should().Be(FailureCode.NotPermitted);
    }

    [Fact]
    public void UserTask_ClaimedThenReleased_IsOpenAgain()
    {
        var dossier = OneStep();
        var id = dossier.Item("handle").Id;
        dossier.Do(new ClaimWorkItem(DossierHarness.Person("handler1"), id));

        dossier.Do(new ReleaseWorkItem(DossierHarness.Person("handler1"), id));

        dossier.Item("handle").Should().BeEquivalentTo(new { State = WorkItemState.Open, Assignee = (string?)null });
    }

    [Theory]
    [InlineData(null, null, FailureCode.OutcomeRequired)]
    [InlineData("maybe", null, FailureCode.UnknownOutcome)]
    [InlineData("no", null, FailureCode.ReasonRequired)]
    [InlineData("no", "   ", FailureCode.ReasonRequired)]
    [InlineData("no", "Thiếu giấy tờ", null)]
    [InlineData("ok", null, null)]
    public void UserTask_Outcome_IsChecked(string? outcome, string? reason, FailureCode? expected)
    {
        var dossier = OneStep(s => s.Outcome("ok").Outcome("no", reasonRequired: true));

        dossier.Complete("handle", outcome: outcome, reason: reason);

        (dossier.Failure?.Code).Should().Be(expected);
    }

    [Fact]
    public void UserTask_WithOneOutcome_TakesItWithoutAsking()
    {
        var dossier = OneStep(s => s.Outcome("done"));

        dossier.Complete("handle");

        dossier.State.Steps["handle"].Outcome.Should().Be("done");
    }

    [Fact]
    public void UserTask_ForOnePerson_IsHisFromTheBeginning()
        => OneStep(s => s.Person("handler2")).Item("handle").Should().BeEquivalentTo(
            new { State = WorkItemState.Claimed, Assignee = "handler2", AssigneeName = "Mai Hữu Tài" });

    [Fact]
    public void UserTask_SameAs_GoesToWhoeverDidTheOtherStep()
    {
        var dossier = new DossierHarness(Procedure.Named("Cùng người").Start()
            .UserTask("first").UserTask("second", s => s.SameAs("first")).End().Compile()).Submit();

        dossier.Complete("first", by: "handler2");

        dossier.Item("second").Assignee.Should().Be("handler2");
        dossier.Complete("second", by: "handler1").Failure!.Code.Should().Be(FailureCode.NotPermitted);
    }

    [Fact]
    public void UserTask_DistinctFrom_ExcludesWhoeverDidTheOtherStep()
    {
        var dossier = new DossierHarness(Procedure.Named("Khác người").Start()
            .UserTask("first").UserTask("second", s => s.Role("Handler", "an-hoa.kt-ht-dt").DistinctFrom("first")).End().Compile()).Submit();
        dossier.Complete("first", by: "handler1");

        dossier.Complete("second", by: "handler1").Failure!.Code.Should().Be(FailureCode.NotPermitted);
        dossier.Complete("second", by: "handler2").Failure.Should().BeNull();
    }

    [Fact]
    public void UserTask_AssignedByExpression_GoesToThePersonNamedInTheForm()
    {
        var dossier = new DossierHarness(Procedure.Named("Phân công").Start()
            .UserTask("assign", s => s.Role("UnitHead"))
            .UserTask("handle", s => s.Person("=steps.assign.data.handler")).End().Compile()).Submit();

        dossier.Complete("assign", by: "head1", data: """{"handler":"handler2"}""");

        dossier.Item("handle").Assignee.Should().Be("handler2");
    }

    [Fact]
    public void UserTask_NobodyHoldsTheKey_RaisesIncidentAndRetryWorksOnceSomebodyDoes()
    {
        var dossier = new DossierHarness(Procedure.Named("Không ai").Start().UserTask("handle").End().Compile())
        {
            People = TestPeople.All.Without("handler1", "handler2"),
        };

        dossier.Submit();

        var incident = dossier.State.OpenIncidents.Should().ContainSingle().Subject;
        incident.Code.Should().Be(IncidentCode.NobodyToAssign);
        dossier.State.ElementsVisited.Should().Equal("start");

        dossier.People = TestPeople.All;
        dossier.Do(new RetryIncident(DossierHarness.Person("handler1"), incident.Id)).Failure!.Code.Should().Be(FailureCode.NotPermitted);
        dossier.Do(new RetryIncident(DossierHarness.Person("admin1"), incident.Id));

        dossier.State.OpenIncidents.Should().BeEmpty();
        dossier.Waiting.Should().Equal("handle");
    }

    [Fact]
    public void UserTask_TimeLimitByExpression_GivesDeadline()
    {
        var dossier = new DossierHarness(Procedure.Named("Thời hạn").Start()
            .UserTask("handle", s => s.TimeLimit("if data.soTo > 10 then {amount: 2, unit: \"workingDay\"} else {amount: 30, unit: \"workingMinute\"}"))
            .End().Compile());

        dossier.Submit(data: """{"soTo":11}""");

        dossier.Item("handle").Deadline.Should().Be(DossierHarness.Moment("2026-11-18 08:00"));
    }

    [Fact]
    public void UserTask_TimeLimitExpressionWithoutUnit_RaisesIncident()
    {
        var dossier = new DossierHarness(Procedure.Named("Thời hạn").Start().UserTask("handle", s => s.TimeLimit("{amount: 2}")).End().Compile());

        dossier.Submit();

        dossier.State.OpenIncidents.Should().ContainSingle(i => i.Code == IncidentCode.TimeLimitUnreadable);
    }

    [Fact]
    public void UserTask_Assign_ByHead_GivesItToACandidate()
    {
        var dossier = OneStep();
        var id = dossier.Item("handle").Id;

        dossier.Do(new AssignWorkItem(DossierHarness.Person("leader1"), id, "handler3")).Failure!.Code.Should().Be(FailureCode.PersonNotCandidate);
        dossier.Do(new AssignWorkItem(DossierHarness.Person("desk1"), id, "handler2")).Failure!.Code.Should().Be(FailureCode.NotPermitted);
        dossier.Do(new AssignWorkItem(DossierHarness.Person("head1"), id, "handler2"));

        dossier.Item("handle").Assignee.Should().Be("handler2");
    }

    [Fact]
    public void UserTask_Reassign_MovesItWithReason()
    {
        var dossier = OneStep();
        var id = dossier.Item("handle").Id;
        dossier.Do(new ClaimWorkItem(DossierHarness.Person("handler1"), id));

        dossier.Do(new ReassignWorkItem(DossierHarness.Person("handler1"), id, "handler2", "Nghỉ")).Failure!.Code.Should().Be(FailureCode.NotPermitted);
        dossier.Do(new ReassignWorkItem(DossierHarness.Person("head1"), id, "handler2", "")).Failure!.Code.Should().Be(FailureCode.ReasonRequired);
        dossier.Do(new ReassignWorkItem(DossierHarness.Person("head1"), id, "handler2", "Nghỉ phép"));

        dossier.LastEvents.OfType<WorkItemReassigned>().Single().Should().BeEquivalentTo(new { From = "handler1", Person = "handler2", Reason = "Nghỉ phép" });
        dossier.Complete("handle", by: "handler1").Failure.Should().NotBeNull();
        dossier.Complete("handle", by: "handler2").Failure.Should().BeNull();
    }

    [Fact]
    public void UserTask_Delegate_RecordsForWhomSomebodyActs()
    {
        var dossier = OneStep(s => s.Allow("delegate"));
        var id = dossier.Item("handle").Id;
        dossier.Do(new ClaimWorkItem(DossierHarness.Person("handler1"), id));

        dossier.Do(new DelegateWorkItem(DossierHarness.Person("handler1"), id, "desk1", "Đi công tác"));
        dossier.Complete("handle", by: "desk1");

        dossier.State.Steps["handle"].By.Should().BeEquivalentTo(new { Id = "desk1", OnBehalfOf = "handler1" });
    }

    [Fact]
    public void UserTask_DelegateWhereNotAllowed_IsRefused()
    {
        var dossier = OneStep();
        var id = dossier.Item("handle").Id;
        dossier.Do(new ClaimWorkItem(DossierHarness.Person("handler1"), id));

        dossier.Do(new DelegateWorkItem(DossierHarness.Person("handler1"), id, "desk1", "Đi công tác"))
            .Failure!.Code.Should().Be(FailureCode.OperationNotAllowed);
    }

    [Fact]
    public void ManualTask_WithoutAssignment_IsPassed()
    {
        var dossier = new DossierHarness(Procedure.Named("Thủ công").Start().ManualTask("by-hand").Task("abstract").End().Compile()).Submit();

        dossier.State.EndKind.Should().Be(EndKind.Completed);
        dossier.State.ElementsVisited.Should().Equal("start", "by-hand", "abstract", "end");
    }

    [Fact]
    public void ManualTask_WithAssignment_IsHumanWork()
    {
        var dossier = new DossierHarness(Procedure.Named("Thủ công").Start().ManualTask("by-hand", s => s.Role("Handler")).End().Compile()).Submit();

        dossier.Waiting.Should().Equal("by-hand");
    }

    [Fact]
    public void WorkItemTransitions_NothingLeavesAnEndState()
    {
        foreach (var to in Enum.GetValues<WorkItemState>())
        {
            WorkItemTransitions.Permits(WorkItemState.Completed, to).Should().BeFalse();
            WorkItemTransitions.Permits(WorkItemState.Cancelled, to).Should().BeFalse();
            DossierTransitions.Permits(DossierLife.Ended, DossierLife.Running).Should().BeFalse();
        }
    }

    [Fact]
    public void Outcome_Label_FallsBackToItsCode()
        => OneStep(s => s.Extension("outcome", ("code", "ok"))).Item("handle").Outcomes.Should().Equal(new StepOutcome("ok", new("ok")));
}
