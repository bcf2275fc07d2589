using MotCua.Engine.Model;
using MotCua.Engine.Time;
using MotCua.Engine.Verification;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Verification;

/// <summary>Steps against the legal limit (E-3.2), statuses against the diagram (E-4.2), supplements (E-3.3).</summary>
public sealed class TimeAndStatusTests
{
    // Remarks say nothing against a procedure.
    private static IReadOnlyList<Finding> Check(ProcedureBuilder procedure)
        => [.. Verifier.Check(procedure.Compile(), TestPeople.All, TestCalendars.Plain).Where(f => f.Severity != Severity.Info)];

    private static ProcedureBuilder Steps(int intake, int handle) => Procedure.Named("Thời hạn").TimeLimit(1, TimeUnit.WorkingDay).Start()
        .UserTask("intake", t => t.Status("Accepted").TimeLimit(intake, TimeUnit.WorkingMinute).Allow("supplement"))
        .UserTask("handle", t => t.Status("Processing").TimeLimit(handle, TimeUnit.WorkingMinute))
        .End("end", "Stopped");

    [Theory]
    [InlineData(180, 252, null)]
    [InlineData(180, 253, "MC-VER-012")]
    [InlineData(180, 300, "MC-VER-012")]
    [InlineData(180, 301, "MC-VER-011")]
    public void Steps_AgainstALimitOf480Minutes_AreRefusedFromTheFirstMinuteOver(int intake, int handle, string? code)
        => Check(Steps(intake, handle)).Select(f => f.Code).Should().Equal(code is null ? [] : [code]);

    [Fact]
    public void Steps_OverTheLimit_NameTheExcessAndTheWay()
    {
        var finding = Check(Steps(180, 305)).Single();

        finding.Severity.Should().Be(Severity.Error);
        finding.Args.Should().Contain("excess", "5 phút").And.Contain("path", "intake → handle");
    }

    [Fact]
    public void Steps_SideBySide_CountByTheLongerBranch()
    {
        var procedure = Procedure.Named("Song song").TimeLimit(1, TimeUnit.WorkingDay).Start()
            .UserTask("intake", t => t.Status("Processing").TimeLimit(60, TimeUnit.WorkingMinute).Allow("supplement"))
            .Parallel("fork").UserTask("short", t => t.TimeLimit(100, TimeUnit.WorkingMinute)).Parallel("join")
            .MoveTo("fork").UserTask("long", t => t.TimeLimit(200, TimeUnit.WorkingMinute)).ConnectTo("join")
            .MoveTo("join").End("end", "Settled").Compile();

        var way = Verifier.SubjectOf(procedure, null).Longest;

        way.Minutes.Should().Be(260);
        way.Path.Should().Equal("intake", "long");
    }

    [Fact]
    public void Steps_AWayBack_IsWalkedOnce()
    {
        var procedure = Procedure.Named("Làm lại").Start()
            .UserTask("handle", t => t.Status("Processing").TimeLimit(100, TimeUnit.WorkingMinute).Allow("supplement"))
            .UserTask("approve", t => t.TimeLimit(50, TimeUnit.WorkingMinute).Outcomes("yes", "no"))
            .Exclusive("which").When("steps.approve.outcome = \"no\"").ConnectTo("handle")
            .MoveTo("which").Otherwise().End("end", "Settled").Compile();

        Verifier.SubjectOf(procedure, null).Longest.Minutes.Should().Be(150);
    }

    [Fact]
    public void Step_AfterTheClockStopped_DoesNotCount()
    {
        var procedure = Steps(180, 300).MoveTo("handle").UserTask("deliver", t => t.Status("Settled").TimeLimit(3, TimeUnit.WorkingDay).Delivery()).End("delivered", "Delivered").Compile();

        Verifier.SubjectOf(procedure, null).Longest.Minutes.Should().Be(480);
    }

    [Fact]
    public void Step_InCalendarDays_CountsWithTheMostItCanHold()
        => Verifier.SubjectOf(Procedure.Named("Ngày lịch").TimeLimit(9, TimeUnit.CalendarDay).Start()
                .UserTask("handle", t => t.Status("Processing").TimeLimit(3, TimeUnit.CalendarDay)).End().Compile(), null)
            .Longest.Should().Match<LongestWay>(w => w.Minutes == 3 * 480 && w.LimitMinutes == 5 * 480);

    [Fact]
    public void Step_WithoutLimit_IsAWarningAtTheStep()
        => Check(Procedure.Named("Thiếu").Start().UserTask("handle", t => t.Status("Processing").Allow("supplement")).End("end", "Stopped"))
            .Should().ContainSingle().Which.Should().Match<Finding>(f => f.Code == "MC-VER-013" && f.ElementId == "handle" && f.Severity == Severity.Warning);

    [Fact]
    public void Status_ChangeNotInTheDiagram_NamesStepAndBothStatuses()
    {
        var finding = Check(Steps(10, 10).Statuses(d => d with { Transitions = [.. d.Transitions.Where(t => (t.From, t.To) != ("Accepted", "Processing"))] }))[0];

        finding.Should().Match<Finding>(f => f.Code == "MC-VER-014" && f.ElementId == "handle");
        finding.Args.Should().Contain("from", "Được tiếp nhận").And.Contain("to", "Đang xử lý");
    }

    [Fact]
    public void Status_KeptOverAStepWithoutOne_IsStillCompared()
        => Check(Procedure.Named("Giữ").Start().UserTask("a", t => t.Status("Accepted").TimeLimit(1, TimeUnit.WorkingHour).Allow("supplement"))
                .UserTask("b", t => t.TimeLimit(1, TimeUnit.WorkingHour)).End("end", "Delivered"))
            .Should().ContainSingle(f => f.Code == "MC-VER-014" && f.ElementId == "end");

    [Fact]
    public void Supplement_AllowedWhereTheDiagramForbidsIt_IsNamed()
        => Check(Steps(10, 10).MoveTo("handle").UserTask("late", t => t.Status("Settled").TimeLimit(1, TimeUnit.WorkingHour).Allow("supplement")).End("late_end", "Delivered"))
            .Should().ContainSingle(f => f.Code == "MC-VER-015" && f.ElementId == "late");

    [Fact]
    public void Branches_ShowDifferentStatuses_IsAWarning()
        => Check(Procedure.Named("Hai trạng thái").Start().UserTask("a", t => t.Status("Processing").TimeLimit(1, TimeUnit.WorkingHour).Allow("supplement"))
                .Parallel("fork").UserTask("pay", t => t.Status("PaymentRequested").TimeLimit(1, TimeUnit.WorkingHour)).Parallel("join")
                .MoveTo("fork").UserTask("look", t => t.Status("Processing").TimeLimit(1, TimeUnit.WorkingHour)).ConnectTo("join")
                .MoveTo("join").End("end", "Settled"))
            .Should().ContainSingle(f => f.Code == "MC-VER-017" && f.ElementId == "fork");

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Supplement_NoStepOrNoFactAllowsIt_IsRefused(bool step, bool fact)
    {
        var procedure = Procedure.Named("Không bổ sung").Operations(o => fact ? o : o with { Supplement = null }).Start()
            .UserTask("handle", t => t.Status("Processing").TimeLimit(1, TimeUnit.WorkingHour).Allow(step ? "supplement" : "delegate")).End("end", "Settled");

        Check(procedure).Should().ContainSingle(f => f.Code == "MC-VER-018" && f.Severity == Severity.Error);
    }

    [Fact]
    public void Supplement_InformationOnly_NeedsNone()
        => Check(Procedure.Named("Thông tin").Facts(f => f with { ServiceLevel = ServiceLevel.Information }).Start().End("end", "NotAccepted")).Should().BeEmpty();
}
