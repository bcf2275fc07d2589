using MotCua.Engine.Model;
using MotCua.Engine.Time;
using MotCua.Engine.Verification;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Verification;

/// <summary>Rules of reach, people and outcomes, each on the smallest process that breaks it.</summary>
public sealed class VerificationTests
{
    private static ProcedureBuilder Whole(string name = "Đúng") => Procedure.Named(name).Start()
        .UserTask("intake", t => t.Role("DeskOfficer").Status("Accepted").TimeLimit(30, TimeUnit.WorkingMinute).Allow("supplement"))
        .UserTask("handle", t => t.Status("Processing").TimeLimit(2, TimeUnit.WorkingDay).Outcomes("approve", "reject"))
        .Exclusive("which")
        .When("steps.handle.outcome = \"approve\"").End("done", "Stopped")
        .MoveTo("which").Otherwise().End("refused", "Stopped");

    // Remarks say nothing against a procedure.
    private static IReadOnlyList<Finding> Check(ProcedureBuilder procedure, TestPeople? people = null)
        => [.. Verifier.Check(procedure.Compile(), people ?? TestPeople.All).Where(f => f.Severity != Severity.Info)];

    [Fact]
    public void Procedure_NothingWrong_HasNoFinding() => Check(Whole()).Should().BeEmpty();

    [Fact]
    public void Step_NoFlowLeadsToIt_IsUnreachable()
    {
        var findings = Check(Whole().Element("alone", "userTask", t => t.Role("Handler").TimeLimit(1, TimeUnit.WorkingHour)).End("lost"));

        findings.Where(f => f.Code == "MC-VER-001").Select(f => f.ElementId).Should().BeEquivalentTo("alone", "lost");
        findings.Where(f => f.Code == "MC-VER-001").Should().OnlyContain(f => f.File == "process.bpmn" && f.Line != null);
    }

    [Fact]
    public void Step_NothingFollows_NamesTheLastStepOnly()
    {
        var findings = Check(Procedure.Named("Kẹt").Start()
            .UserTask("first", t => t.Status("Processing").TimeLimit(1, TimeUnit.WorkingHour).Allow("supplement"))
            .UserTask("last", t => t.TimeLimit(1, TimeUnit.WorkingHour)));

        findings.Where(f => f.Code == "MC-VER-002").Select(f => f.ElementId).Should().Equal("last");
    }

    [Fact]
    public void Steps_InACircleWithoutExit_AreToldOnceWithTheWay()
    {
        var findings = Check(Procedure.Named("Vòng").Start()
            .UserTask("a", t => t.Status("Processing").TimeLimit(1, TimeUnit.WorkingHour).Allow("supplement"))
            .UserTask("b", t => t.TimeLimit(1, TimeUnit.WorkingHour)).ConnectTo("a"));

        // The search tells it with a trace, so the drawing's rule keeps silent.
        findings.Should().NotContain(f => f.Code == "MC-VER-002");
        findings.Should().ContainSingle(f => f.Code == "MC-SND-007" && f.ElementId == "a" && f.Trace != null);
    }

    [Fact]
    public void UserTask_OnlyAnExclusion_HasNobody()
    {
        var findings = Check(Whole().MoveTo("which").When("false")
            .Element("check", "userTask", t => t.DistinctFrom("handle").TimeLimit(1, TimeUnit.WorkingHour)).End("checked"));

        findings.Should().ContainSingle(f => f.Code == "MC-VER-003" && f.ElementId == "check" && f.Severity == Severity.Error);
    }

    [Fact]
    public void UserTask_NobodyHoldsItsKeysToday_IsAWarning()
    {
        Check(Whole(), TestPeople.All.Without("desk1"))
            .Should().ContainSingle(f => f.Code == "MC-VER-004").Which.Should().Match<Finding>(f => f.ElementId == "intake" && f.Severity == Severity.Warning);
    }

    [Fact]
    public void Flow_AsksForTheOutcomeOfAStepWithoutOutcomes_NamesTheStep()
    {
        var findings = Check(Whole().MoveTo("which").When("steps.intake.outcome = \"ok\"").End("other"));

        findings.Should().ContainSingle(f => f.Code == "MC-VER-005" && f.ElementId == "intake");
    }

    [Fact]
    public void Flow_NamesAStepThatDoesNotExist_SuggestsTheNearest()
    {
        var findings = Check(Whole().MoveTo("which").When("steps.handel.outcome = \"approve\"").End("other"));

        findings.Should().ContainSingle(f => f.Code == "MC-VER-006").Which.Args["meant"].Should().Be("handle");
    }

    [Fact]
    public void Flow_WaitsForAnOutcomeTheStepDoesNotOffer_SuggestsTheNearest()
    {
        var findings = Check(Whole().MoveTo("which").When("steps.handle.outcome = \"aprove\"").End("other"));

        findings.Should().ContainSingle(f => f.Code == "MC-VER-007").Which.Args["meant"].Should().Be("approve");
    }

    [Fact]
    public void Flow_WaitsForWhatSilenceCountsAs_IsRight()
    {
        var findings = Check(Whole().MoveTo("which").When("steps.ask.outcome = \"agree\"").End("agreed")
            .MoveTo("intake").UserTask("ask", t => t.TimeLimit(1, TimeUnit.WorkingHour)).ConnectTo("handle")
            .BoundaryTimer("silence", "ask", "P1D", working: true, deemed: "agree").ConnectTo("handle"));

        findings.Where(f => f.Code is "MC-VER-005" or "MC-VER-007").Should().BeEmpty();
    }

    [Fact]
    public void Outcome_NoFlowTakesItAndNoDefault_IsNamed()
    {
        var findings = Check(Procedure.Named("Thiếu đường").Start()
            .UserTask("handle", t => t.Status("Processing").TimeLimit(1, TimeUnit.WorkingHour).Allow("supplement").Outcomes("a", "b", "c"))
            .Exclusive("which")
            .When("steps.handle.outcome = \"a\"").End("x")
            .MoveTo("which").When("steps.handle.outcome in (\"b\", \"d\")").End("y"));

        // The search tells it with a trace, at the gateway; the drawing's rule keeps silent.
        findings.Should().NotContain(f => f.Code == "MC-VER-008");
        findings.Should().ContainSingle(f => f.Code == "MC-SND-004" && f.ElementId == "which").Which.Trace!.Steps[^1].Choice.Should().Be("c");
    }

    [Fact]
    public void Flow_NeitherConditionNorDefault_IsNamed()
    {
        var findings = Check(Whole().MoveTo("which").End("somewhere"));

        findings.Should().ContainSingle(f => f.Code == "MC-VER-010").Which.Args["target"].Should().Be("somewhere");
    }

    [Fact]
    public void Expression_UnknownField_IsSaidInBothLanguages()
    {
        var finding = Check(Whole().MoveTo("which").When("data.soToo > 3").End("other")).Single(f => f.Code == "MC-VER-009");

        FindingTexts.Format(finding, "vi").Should().Contain("soTo");
        FindingTexts.Format(finding, "en").Should().Contain("soTo").And.NotContain("Không có");
    }

    [Fact]
    public void UserTask_SilenceCountsButNoTimerEndsIt_IsNamed()
        => Check(Whole().MoveTo("which").When("false").UserTask("ask", t => t.TimeLimit(1, TimeUnit.WorkingHour).Outcome("agree").Deemed("agree")).End("asked"))
            .Should().ContainSingle(f => f.Code == "MC-VER-016" && f.ElementId == "ask");

    [Fact]
    public void SubProcess_GoodInside_IsFollowedThrough()
    {
        var findings = Check(Procedure.Named("Con").Start().SubProcess("inner").Start("in")
            .UserTask("work", t => t.Status("Processing").TimeLimit(1, TimeUnit.WorkingHour).Allow("supplement")).End("out").EndSubProcess().End("end", "Stopped"));

        findings.Should().BeEmpty();
    }

    [Fact]
    public void Texts_EveryCode_HasBothLanguagesWithTheSameElements()
    {
        var texts = FindingTexts.All.Where(t => t.Key.StartsWith("MC-VER-", StringComparison.Ordinal)).ToList();

        texts.Should().HaveCount(18);
        texts.Should().OnlyContain(t => t.Value.Text.Vi.Length > 0 && t.Value.Text.En!.Length > 0 && t.Value.Mend.Vi.Length > 0 && t.Value.Mend.En!.Length > 0);
    }
}
