using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;
using MotCua.Engine.Time;
using MotCua.Engine.Verification;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Verification.Timing;

/// <summary>What counts on the longest way (E-3.2): each element on the smallest process that shows it.</summary>
public sealed class LongestWayTests
{
    private static ProcedureBuilder Begin() => Procedure.Named("Đường dài nhất").TimeLimit(1, TimeUnit.WorkingDay).Start()
        .UserTask("intake", t => Minutes(t.Status("Processing"), 10).Allow("supplement"));

    private static StepBuilder Minutes(StepBuilder step, int minutes) => step.TimeLimit(minutes, TimeUnit.WorkingMinute);

    private static LongestWay Way(ProcedureBuilder procedure) => Verifier.SubjectOf(procedure.Compile(), null).Longest;

    private static IReadOnlyList<Finding> Check(ProcedureBuilder procedure) => Verifier.Check(procedure.Compile(), null);

    [Fact]
    public void Steps_OnTheWay_AreNamedWithTheirMinutes()
        => Way(Begin().UserTask("handle", t => Minutes(t, 30)).End("end", "Settled"))
            .Steps.Should().Equal(new TimedStep("intake", 10, TimedBy.Limit), new TimedStep("handle", 30, TimedBy.Limit));

    [Fact]
    public void WayBack_WithAStepOnIt_CountsItOnceAndGoesOn()
        => Way(Begin().UserTask("handle", t => Minutes(t, 100).Outcomes("ok", "again"))
                .Exclusive("which").When("steps.handle.outcome = \"again\"").UserTask("redo", t => Minutes(t, 30)).ConnectTo("handle")
                .MoveTo("which").Otherwise().UserTask("sign", t => Minutes(t, 5)).End("end", "Settled"))
            .Path.Should().Equal("intake", "handle", "redo", "sign");

    [Fact]
    public void Decision_TwoWays_CountsTheWorse()
        => Way(Begin().Exclusive("x").When("data.soTo > 1").UserTask("a", t => Minutes(t, 20)).Exclusive("y")
                .MoveTo("x").Otherwise().UserTask("b", t => Minutes(t, 50)).ConnectTo("y").MoveTo("y").UserTask("c", t => Minutes(t, 1)).End("end", "Settled"))
            .Minutes.Should().Be(61);

    [Fact]
    public void Inclusive_AllBranchesMayRun_CountsTheLongest()
        => Way(Begin().Inclusive("o").When("data.soTo > 1").UserTask("a", t => Minutes(t, 20)).Inclusive("p")
                .MoveTo("o").Otherwise().UserTask("b", t => Minutes(t, 50)).ConnectTo("p").MoveTo("p").UserTask("c", t => Minutes(t, 1)).End("end", "Settled"))
            .Minutes.Should().Be(61);

    [Theory]
    [InlineData("PT40M", 51)]
    [InlineData("PT100M", 111)]
    public void BoundaryTimer_Interrupting_BoundsItsHost(string timer, int minutes)
        => Way(Begin().UserTask("handle", t => Minutes(t, 100)).UserTask("sign", t => Minutes(t, 1)).End("end", "Settled")
                .BoundaryTimer("late", "handle", timer, working: true).End("gone", "Stopped"))
            .Minutes.Should().Be(minutes);

    [Fact]
    public void BoundaryTimer_BeforeTheLimit_IsWhatTheHostCountsFor()
        => Way(Begin().UserTask("handle", t => Minutes(t, 100)).End("end", "Settled").BoundaryTimer("late", "handle", "PT40M", working: true).End("gone", "Stopped"))
            .Steps.Should().Contain(new TimedStep("handle", 40, TimedBy.Timer));

    [Fact]
    public void BoundaryTimer_HostWithoutLimit_IsItsLimit()
    {
        var way = Way(Begin().UserTask("handle").End("end", "Settled").BoundaryTimer("late", "handle", "PT40M", working: true).End("gone", "Stopped"));

        way.Minutes.Should().Be(50);
        way.Without.Should().BeEmpty();
    }

    [Fact]
    public void BoundaryTimer_LaterThanTheLimit_TakesNoPart()
        => Way(Begin().UserTask("handle", t => Minutes(t, 100)).End("end", "Settled")
                .BoundaryTimer("overdue", "handle", "PT200M", interrupting: false, working: true).UserTask("escalate", t => Minutes(t, 300)).End("told"))
            .Minutes.Should().Be(110);

    [Fact]
    public void BoundaryTimer_SilenceCountsAfterTheLimit_TakesPartAndIsAWarning()
    {
        var procedure = Begin().UserTask("ask", t => Minutes(t, 100).Outcome("agree")).Exclusive("x").End("end", "Settled")
            .BoundaryTimer("silence", "ask", "PT200M", working: true, deemed: "agree").ConnectTo("x");

        Way(procedure).Minutes.Should().Be(210);
        Check(procedure).Should().ContainSingle(f => f.Code == "MC-TIM-005").Which.Mends.Should().Equal(new QuickMend(QuickMendKind.SetTimeLimit, "ask", "200"));
    }

    [Fact]
    public void BoundaryTimer_NotInterrupting_BeginsWhenItFires()
        => Way(Begin().UserTask("handle", t => Minutes(t, 100)).End("end", "Settled")
                .BoundaryTimer("remind", "handle", "PT60M", interrupting: false, working: true).UserTask("call", t => Minutes(t, 55)).End("told"))
            .Minutes.Should().Be(10 + 60 + 55);

    [Fact]
    public void BoundaryTimer_CycleNotInterrupting_CountsTheLastFiringWithinTheStep()
        => Way(Begin().UserTask("handle", t => Minutes(t, 100)).End("end", "Settled")
                .BoundaryTimer("remind", "handle", "R5/PT30M", interrupting: false, working: true, form: "timeCycle").UserTask("call", t => Minutes(t, 55)).End("told"))
            .Minutes.Should().Be(10 + 90 + 55);

    [Fact]
    public void BoundaryMessage_MayComeAsLateAsTheHostIsDone()
        => Way(Begin().UserTask("handle", t => Minutes(t, 100)).End("end", "Settled")
                .Boundary("news", "handle", Trigger.Message("tin")).UserTask("look", t => Minutes(t, 20)).End("seen", "Settled"))
            .Minutes.Should().Be(130);

    [Fact]
    public void BoundaryError_ComesWhenItIsThrownInside()
        => Way(Begin().SubProcess("sub").Start("in").UserTask("first", t => Minutes(t, 5).Outcomes("a", "b"))
                .Exclusive("x").When("steps.first.outcome = \"a\"").EndOn("wrong", Trigger.Error("sai"))
                .MoveTo("x").Otherwise().UserTask("long", t => Minutes(t, 100)).End("out").EndSubProcess().End("end", "Settled")
                .Boundary("caught", "sub", Trigger.Error("sai")).UserTask("mend", t => Minutes(t, 60)).End("mended", "Settled"))
            .Minutes.Should().Be(10 + 5 + 100);

    [Fact]
    public void EventGateway_SoonestTimer_BoundsTheWaiting()
        => Way(Begin().EventBased("which").Catch("answer", Trigger.Message("tra-loi")).UserTask("read", t => Minutes(t, 7)).End("read_end", "Settled")
                .MoveTo("which").Timer("none", "PT90M", working: true).UserTask("go_on", t => Minutes(t, 5)).End("end", "Settled"))
            .Minutes.Should().Be(10 + 90 + 7);

    [Theory]
    [InlineData("PT90M", true, 90)]
    [InlineData("P1DT30M", true, 510)]
    [InlineData("P3D", false, 3 * 480)]
    [InlineData("P8D", false, 6 * 480)]
    [InlineData("PT20H", false, 480)]
    public void CatchTimer_CountsWhatItHoldsAtMost(string body, bool working, int minutes)
        => Way(Begin().Timer("wait", body, working).End("end", "Settled")).Minutes.Should().Be(10 + minutes);

    [Fact]
    public void SubProcess_CountsItsOwnLongestWay()
        => Way(Begin().SubProcess("sub").Start("in").Parallel("f").UserTask("a", t => Minutes(t, 20)).Parallel("j")
                .MoveTo("f").UserTask("b", t => Minutes(t, 30)).ConnectTo("j").MoveTo("j").End("out").EndSubProcess().UserTask("c", t => Minutes(t, 1)).End("end", "Settled"))
            .Path.Should().Equal("intake", "b", "c");

    [Fact]
    public void CallActivity_CountsTheProcessItCallsEachTime()
        => Way(Begin().Call("one", "called").Call("two", "called").End("end", "Settled")
                .CalledProcess("called").Start("in").UserTask("work", t => Minutes(t, 20)).End("out").EndSubProcess())
            .Minutes.Should().Be(50);

    [Theory]
    [InlineData(true, 10 + 60)]
    [InlineData(false, 10 + 20)]
    public void Instances_OneAfterTheOther_CountAsOftenAsTheyAre(bool sequential, int minutes)
        => Way(Begin().UserTask("each", t => Minutes(t, 20).Times("1 + 2", sequential)).End("end", "Settled")).Minutes.Should().Be(minutes);

    [Fact]
    public void Instances_NobodyKnowsHowMany_CountOnceWithAWarning()
    {
        var procedure = Begin().UserTask("each", t => Minutes(t, 20).Times("data.soTo", sequential: true)).End("end", "Settled");

        Way(procedure).Minutes.Should().Be(30);
        Check(procedure).Should().ContainSingle(f => f.Code == "MC-TIM-004" && f.ElementId == "each" && f.Severity == Severity.Warning);
    }

    [Fact]
    public void EventSubProcess_BeginsAsLateAsItsScopeRuns()
        => Way(Begin().UserTask("handle", t => Minutes(t, 100)).End("end", "Settled")
                .EventSubProcess("also", Trigger.Message("hoi"), interrupting: false).UserTask("answer", t => Minutes(t, 40)).End("answered").EndSubProcess())
            .Minutes.Should().Be(150);

    [Fact]
    public void EventSubProcess_InterruptingTimer_BoundsItsScope()
        => Way(Begin().UserTask("handle", t => Minutes(t, 400)).End("end", "Settled")
                .EventSubProcess("late", Trigger.Timer("PT50M")).UserTask("close", t => Minutes(t, 40)).End("closed").EndSubProcess())
            .Minutes.Should().Be(90);

    [Fact]
    public void Step_InAStatusThatPauses_DoesNotCountNorDoWhatKeepsIt()
        => Way(Begin().UserTask("pay", t => Minutes(t.Status("PaymentRequested"), 200)).UserTask("still", t => Minutes(t, 60)).UserTask("on", t => Minutes(t.Status("Processing"), 5)).End("end", "Settled"))
            .Path.Should().Equal("intake", "on");

    [Fact]
    public void Step_PausedOnOneWayOnly_CountsOnTheOther()
        => Way(Begin().Exclusive("x").When("data.soTo > 1").UserTask("pay", t => Minutes(t.Status("PaymentRequested"), 200)).Exclusive("y")
                .MoveTo("x").Otherwise().ConnectTo("y").MoveTo("y").UserTask("still", t => Minutes(t, 60)).End("end", "Settled"))
            .Minutes.Should().Be(70);

    [Theory]
    [InlineData("{amount: 3 * 10, unit: \"workingMinute\"}", 30, TimedBy.Expression)]
    [InlineData("if data.soTo > 100 then {amount: 1, unit: \"workingHour\"} else {amount: 20, unit: \"workingMinute\"}", 60, TimedBy.Expression)]
    [InlineData("{amount: if data.soTo > 100 then 70 else 20, unit: \"workingMinute\"}", 70, TimedBy.Expression)]
    [InlineData("decisions.han", 120, TimedBy.Table)]
    public void Limit_ByExpression_CountsItsLongestResult(string expression, int minutes, TimedBy how)
        => Way(Begin().BusinessRuleTask("find", "han").UserTask("handle", t => t.TimeLimit(expression)).End("end", "Settled")
                .Decision("han", "soTo", ("<= 10", "{amount: 30, unit: \"workingMinute\"}"), ("> 10", "{amount: 2, unit: \"workingHour\"}")))
            .Steps.Should().Contain(new TimedStep("handle", minutes, how));

    [Fact]
    public void Limit_ByWhatOnlyADossierKnows_IsAWarningThatNamesTheStep()
        => Check(Begin().UserTask("handle", t => t.TimeLimit("{amount: data.soTo, unit: \"workingHour\"}")).End("end", "Settled"))
            .Should().ContainSingle(f => f.Code == "MC-TIM-001" && f.ElementId == "handle" && f.Severity == Severity.Warning);

    [Fact]
    public void Limit_ThatIsNone_IsRefused()
        => Check(Begin().UserTask("handle", t => t.TimeLimit("{amount: 3, unit: \"day\"}")).End("end", "Settled"))
            .Should().ContainSingle(f => f.Code == "MC-TIM-007" && f.Severity == Severity.Error);

    [Fact]
    public void Wait_ForAMessageWhileTheClockRuns_IsAWarning()
        => Check(Begin().Catch("answer", Trigger.Message("tra-loi")).End("end", "Settled")).Should().ContainSingle(f => f.Code == "MC-TIM-002" && f.ElementId == "answer");

    [Fact]
    public void Wait_ForTheApplicant_IsNone()
        => Check(Begin().Catch("paid", Trigger.Message("da-nop"), s => s.Status("PaymentRequested")).End("end", "Settled")).Should().NotContain(f => f.Code == "MC-TIM-002");

    [Fact]
    public void Timer_SetToADate_IsAWarning()
        => Check(Begin().Timer("wait", "=data.ngay", form: "timeDate").End("end", "Settled")).Should().ContainSingle(f => f.Code == "MC-TIM-003");

    [Fact]
    public void Clock_NoStatusStartsIt_IsAWarning()
        => Check(Procedure.Named("Không tính giờ").Start().UserTask("a", t => Minutes(t.Status("Registered"), 5).Allow("supplement")).End("end", "NotAccepted"))
            .Should().ContainSingle(f => f.Code == "MC-TIM-006");

    [Fact]
    public void CalendarDays_SameUnitInLawAndSteps_AreComparedAsTheyAre()
    {
        var exact = Procedure.Named("Ngày lịch").TimeLimit(3, TimeUnit.CalendarDay).Start().UserTask("handle", t => t.Status("Processing").TimeLimit(3, TimeUnit.CalendarDay).Allow("supplement")).End("end", "Settled");
        var over = Procedure.Named("Ngày lịch").TimeLimit(3, TimeUnit.CalendarDay).Start().UserTask("handle", t => t.Status("Processing").TimeLimit(4, TimeUnit.CalendarDay).Allow("supplement")).End("end", "Settled");

        Check(exact).Should().NotContain(f => f.Code == "MC-VER-011");
        Check(over).Should().Contain(f => f.Code == "MC-VER-011");
    }

    [Fact]
    public void Exceeded_ByOneMinute_NamesTheStepToShortenAndMendsIt()
    {
        var finding = Check(Begin().UserTask("handle", t => Minutes(t.Name("Xử lý"), 471)).End("end", "Settled")).Single(f => f.Code == "MC-VER-011");

        finding.Path.Should().Equal("intake", "handle");
        finding.Mends.Should().Equal(new QuickMend(QuickMendKind.SetTimeLimit, "handle", "470"));
        FindingTexts.Format(finding, "vi").Should().Contain("Giảm ít nhất 1 phút, ví dụ “Xử lý” từ 7 giờ 51 phút xuống 7 giờ 50 phút.");
        FindingTexts.Format(finding, "en").Should().Contain("“Xử lý” from 7 h 51 min to 7 h 50 min");
    }

    [Fact]
    public void Exceeded_ByTwoWaysAtOnce_OffersNoMendThatWouldNotDo()
    {
        var finding = Check(Procedure.Named("Hai đường").TimeLimit(1, TimeUnit.WorkingDay).Start().Parallel("f")
            .UserTask("a", t => Minutes(t.Status("Processing"), 500).Allow("supplement")).Parallel("j")
            .MoveTo("f").UserTask("b", t => Minutes(t.Status("Processing"), 490)).ConnectTo("j").MoveTo("j").End("end", "Settled")).Single(f => f.Code == "MC-VER-011");

        finding.Mends.Should().BeEmpty();
    }

    [Fact]
    public void Compensation_ThrownAndWaitedFor_AddsItsHandlersUp()
        => Way(Begin().UserTask("book", t => Minutes(t, 20)).Throw("reverse", Trigger.Compensation()).End("end", "Settled")
                .Undo("cancel", "book", step: t => Minutes(t, 15)))
            .Minutes.Should().Be(45);
}
