using MotCua.Engine.Model;
using MotCua.Engine.Time;
using MotCua.Engine.Verification;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Verification.Statuses;

/// <summary>Statuses along all ways (E-4.2, T-1 to T-22): each rule on the smallest process that breaks it, and on one that keeps it.</summary>
public sealed class StatusRulesTests
{
    private static ProcedureBuilder Begin() => Procedure.Named("Trạng thái").Start()
        .UserTask("handle", t => t.Status("Processing").TimeLimit(1, TimeUnit.WorkingHour).Allow("supplement").Outcomes("a", "b"));

    private static ProcedureBuilder Step(ProcedureBuilder procedure, string id, string? status = null) => procedure.UserTask(id, t => t.Status(status).TimeLimit(1, TimeUnit.WorkingHour));

    private static IEnumerable<Finding> Check(ProcedureBuilder procedure, string code) => Verifier.Check(procedure.Compile(), null).Where(f => f.Code == code);

    private static ProcedureBuilder Without(ProcedureBuilder procedure, string? from, string to)
        => procedure.Statuses(d => d with { Transitions = [.. d.Transitions.Where(t => (t.From, t.To) != (from, to))] });

    private static ProcedureBuilder Status(ProcedureBuilder procedure, string code, Func<DossierStatus, DossierStatus> change)
        => procedure.Statuses(d => d with { Statuses = [.. d.Statuses.Select(s => s.Code == code ? change(s) : s)] });

    [Fact]
    public void Change_NotPermitted_ShowsItsWayAndPermitsItAtOneClick()
    {
        var finding = Check(Step(Begin(), "back", "Accepted").End("end", "Stopped"), "MC-VER-014").First();

        finding.Path.Should().Equal("start", "handle", "back");
        finding.Mends.Should().Equal(new QuickMend(QuickMendKind.AllowTransition, "Accepted", "Processing>Accepted"));
    }

    [Fact]
    public void Change_BehindACall_ComesFromTheStatusTheCallLeaves()
        => Check(Procedure.Named("Gọi").Start().UserTask("in", t => t.Status("Accepted").TimeLimit(1, TimeUnit.WorkingHour).Allow("supplement"))
                .Call("call", "called").End("end", "Stopped")
                .CalledProcess("called").Start("c1").UserTask("work", t => t.Status("Processing").TimeLimit(1, TimeUnit.WorkingHour)).End("c2").EndSubProcess(), "MC-VER-014")
            .Should().BeEmpty();

    [Fact]
    public void Change_AfterABorderOfASubProcess_ComesFromWhatShowsInside()
        => Check(Begin().SubProcess("sub").Start("s1").UserTask("pay", t => t.Status("PaymentRequested").Payment("phi").TimeLimit(1, TimeUnit.WorkingHour)).End("s2").EndSubProcess().End("end", "Settled")
                .BoundaryTimer("late", "sub", "P5D").End("gone", "Stopped")
                .Facts(f => f with { Fees = [new ProcedureFee("phi", new LocalText("Phí"), FeeKind.Fee, Amount: 1000)] }), "MC-VER-014")
            .Should().ContainSingle(f => f.ElementId == "gone").Which.Args["from"].Should().Be("Yêu cầu thực hiện nghĩa vụ tài chính");

    [Fact]
    public void Change_InAnEventSubProcess_ComesFromEveryStatusThatWaits()
        => Check(Step(Begin(), "pay", "PaymentRequested").End("end", "Settled")
                .EventSubProcess("stop", Trigger.Message("dung")).End("stopped", "Stopped").EndSubProcess(), "MC-VER-014")
            .Should().ContainSingle(f => f.ElementId == "stopped").Which.Args["from"].Should().Be("Yêu cầu thực hiện nghĩa vụ tài chính");

    [Fact]
    public void Supplement_AnswerNotPermitted_IsRefused()
    {
        var finding = Check(Without(Begin(), "SupplementRequested", "Supplemented").End("end", "Stopped"), "MC-STA-001").Should().ContainSingle().Subject;

        finding.Severity.Should().Be(Severity.Error);
        finding.Mends.Should().Equal(new QuickMend(QuickMendKind.AllowTransition, "Supplemented", "SupplementRequested>Supplemented"));
    }

    [Fact]
    public void Supplement_AnswerPermitted_IsRight() => Check(Begin().End("end", "Stopped"), "MC-STA-001").Should().BeEmpty();

    [Fact]
    public void Supplement_SilenceHasNoStatusToCloseIn_IsRefused()
        => Check(Without(Without(Begin(), "SupplementRequested", "Stopped"), "SupplementRequested", "NotAccepted").End("end", "Stopped"), "MC-STA-002")
            .Should().ContainSingle(f => f.Severity == Severity.Error);

    [Theory]
    [InlineData("Stopped")]
    [InlineData("NotAccepted")]
    public void Supplement_SilenceHasOneStatusToCloseIn_IsRight(string other)
        => Check(Without(Begin(), "SupplementRequested", other).End("end", "Stopped"), "MC-STA-002").Should().BeEmpty();

    [Fact]
    public void Withdrawal_RefusedInAStatusThatWaits_IsARemark()
        => Check(Without(Begin(), "Processing", "Withdrawn").End("end", "Stopped"), "MC-STA-003").Should().ContainSingle(f => f.Severity == Severity.Info)
            .Which.Args["statuses"].Should().Be("Đang xử lý");

    [Fact]
    public void Withdrawal_SwitchedOff_IsNotLookedAt()
        => Check(Without(Begin(), "Processing", "Withdrawn").Operations(o => o with { Withdraw = false }).End("end", "Stopped"), "MC-STA-003").Should().BeEmpty();

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void Cancelling_BeforeIntake_NeedsItsChange(bool permitted, int findings)
    {
        var procedure = Procedure.Named("Hủy").Start().UserTask("intake", t => t.Status("Registered").TimeLimit(1, TimeUnit.WorkingHour).Allow("supplement")).End("end", "NotAccepted");

        Check(permitted ? procedure : Without(procedure, "Registered", "Cancelled"), "MC-STA-004").Should().HaveCount(findings);
    }

    [Fact]
    public void Way_EndsInAStatusThatIsNotFinal_IsRefusedWithTheWay()
    {
        var finding = Check(Begin().Exclusive("x").When("steps.handle.outcome = \"a\"").End("good", "Stopped").MoveTo("x").Otherwise().End("bad"), "MC-STA-005").Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.ElementId == "bad" && f.Severity == Severity.Error);
        finding.Path.Should().Equal("start", "handle", "x", "bad");
        finding.Args["status"].Should().Be("Đang xử lý");
        finding.Mends.Should().Equal(new QuickMend(QuickMendKind.SetStatus, "bad", "Stopped"));
    }

    [Fact]
    public void Way_EndsOfBranchesSideBySide_AreNotJudgedOneByOne()
        => Check(Begin().Parallel("f").UserTask("one", t => t.TimeLimit(1, TimeUnit.WorkingHour)).End("first")
                .MoveTo("f").UserTask("two", t => t.TimeLimit(1, TimeUnit.WorkingHour)).End("second", "Stopped"), "MC-STA-005")
            .Should().BeEmpty();

    [Fact]
    public void Way_NoStatusAnywhere_IsAWarning()
        => Check(Procedure.Named("Không").Start().UserTask("a").End(), "MC-STA-006").Should().ContainSingle(f => f.Severity == Severity.Warning);

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void Operation_EndsDossiers_InAFinalStatus(bool final, int findings)
        => Check(Status(Begin(), "Withdrawn", s => s with { Final = final }).End("end", "Stopped"), "MC-STA-007").Should().HaveCount(findings);

    [Fact]
    public void Pause_KeptWhileOfficersWork_IsAWarningWithAStatusToSet()
    {
        var finding = Check(Step(Step(Begin(), "pay", "PaymentRequested"), "look").End("end", "Settled"), "MC-STA-008").Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.ElementId == "look" && f.Severity == Severity.Warning);
        finding.Mends.Should().Equal(new QuickMend(QuickMendKind.SetStatus, "look", "Processing"));
    }

    [Fact]
    public void Pause_LeftByTheNextStep_IsRight()
        => Check(Step(Step(Begin(), "pay", "PaymentRequested"), "look", "Processing").End("end", "Stopped"), "MC-STA-008").Should().BeEmpty();

    [Fact]
    public void Branches_WhoseStatusesMayNotFollowEachOther_AreAWarning()
    {
        var procedure = Step(Step(Begin().Parallel("f"), "pay", "PaymentRequested").Parallel("j").MoveTo("f"), "look").UserTask("finish", t => t.Status("Accepted").TimeLimit(1, TimeUnit.WorkingHour))
            .ConnectTo("j").MoveTo("j").End("end", "Stopped");

        Check(procedure, "MC-STA-009").Should().Contain(f => f.ElementId == "finish" && f.Path.SequenceEqual(new[] { "f", "pay", "finish" }));
    }

    [Fact]
    public void Branches_WithTheSameStatus_AreRight()
        => Check(Step(Step(Begin().Parallel("f"), "one", "Processing").Parallel("j").MoveTo("f"), "two", "Processing").ConnectTo("j").MoveTo("j").End("end", "Stopped"), "MC-STA-009").Should().BeEmpty();

    [Fact]
    public void Statuses_NeverShown_AreARemark()
        => Check(Begin().End("end", "Stopped"), "MC-STA-010").Should().ContainSingle(f => f.Severity == Severity.Info).Which.Args["statuses"].Should().Contain("Đã trả kết quả").And.NotContain("Đang xử lý");

    [Fact]
    public void Status_NothingLeadsToIt_IsAWarning()
        => Check(Begin().Statuses(d => d with { Statuses = [.. d.Statuses, new DossierStatus("Lost", new LocalText("Lạc"))] }).End("end", "Stopped"), "MC-STA-011")
            .Should().ContainSingle(f => f.ElementId == "Lost" && f.File == "statuses.json");

    [Fact]
    public void Status_FinalAndWorkGoesOn_IsAWarning()
        => Check(Step(Begin().Throw("stopped", "Stopped"), "late").End("end"), "MC-STA-012").Should().ContainSingle(f => f.ElementId == "late");

    [Fact]
    public void Status_FinalAndTheDiagramLeavesIt_IsAWarning()
        => Check(Begin().Statuses(d => d with { Transitions = [.. d.Transitions, new StatusTransition("Stopped", "Processing")] }).End("end", "Stopped"), "MC-STA-013")
            .Should().ContainSingle(f => f.ElementId == "Stopped");

    [Fact]
    public void Status_CancelledAndRestored_IsRight()
        => Check(Status(Begin(), "Cancelled", s => s with { Final = true }).End("end", "Stopped"), "MC-STA-013").Should().BeEmpty();

    [Fact]
    public void Stop_SwitchedOffInTheFacts_IsNotOfferedAndNotJudged()
        => Check(Procedure.Named("Dừng").Operations(o => o with { Stop = false }).Start()
                .UserTask("intake", t => t.Status("Accepted").TimeLimit(1, TimeUnit.WorkingHour).Allow("supplement stop")).Throw("on", "Processing").End("end", "Stopped"), "MC-VER-015")
            .Should().BeEmpty();
}
