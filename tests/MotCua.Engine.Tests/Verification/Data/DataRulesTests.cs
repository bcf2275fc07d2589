using MotCua.Engine.Model;
using MotCua.Engine.Time;
using MotCua.Engine.Verification;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Verification.Data;

/// <summary>What expressions read: set before on every way, of the right type, and read at all.</summary>
public sealed class DataRulesTests
{
    private static ProcedureBuilder Begin() => Procedure.Named("Dữ liệu").Start()
        .UserTask("first", t => t.Status("Processing").TimeLimit(1, TimeUnit.WorkingHour).Allow("supplement").Outcomes("a", "b"));

    private static ProcedureBuilder Step(ProcedureBuilder procedure, string id) => procedure.UserTask(id, t => t.TimeLimit(1, TimeUnit.WorkingHour).Outcomes("a", "b"));

    private static IEnumerable<Finding> Check(ProcedureBuilder procedure, string code) => Verifier.Check(procedure.Compile(), null).Where(f => f.Code == code);

    /// <summary>A decision that reads a step on one branch only, behind the branches.</summary>
    private static ProcedureBuilder OneBranch(string gateway, string read)
    {
        var procedure = Begin().Element("split", gateway);
        procedure = gateway == "parallelGateway" ? procedure : procedure.When("data.soTo > 1");
        procedure = Step(procedure, "look").Element("join", gateway).MoveTo("split");
        procedure = gateway == "parallelGateway" ? procedure : procedure.Otherwise();
        return procedure.Throw("beside").ConnectTo("join").MoveTo("join").Exclusive("x").When(read).End("one", "Stopped").MoveTo("x").Otherwise().End("two", "Stopped");
    }

    [Fact]
    public void Step_ReadOnAWayWithoutIt_IsAWarning()
        => Check(OneBranch("exclusiveGateway", "steps.look.outcome = \"a\""), "MC-DAT-002").Should().ContainSingle(f => f.Severity == Severity.Warning && f.Path.SequenceEqual(new[] { "look", "x" }));

    [Theory]
    [InlineData("parallelGateway", "steps.look.outcome = \"a\"")]
    [InlineData("exclusiveGateway", "steps.look.outcome != null and steps.look.outcome = \"a\"")]
    [InlineData("exclusiveGateway", "steps.first.outcome = \"a\"")]
    public void Step_DoneOnEveryWayOrAskedForNull_IsRight(string gateway, string read)
        => Check(OneBranch(gateway, read), "MC-DAT-002").Should().BeEmpty();

    [Fact]
    public void Step_OfALoop_ReadInsideIt_IsDoneBefore()
        => Check(Step(Begin().Exclusive("again"), "look").Exclusive("x").When("steps.look.outcome = \"b\"").ConnectTo("again").MoveTo("x").Otherwise().End("end", "Stopped"), "MC-DAT-002").Should().BeEmpty();

    [Fact]
    public void Step_ReadBeforeItCanBeDone_IsAWarning()
        => Check(Step(Begin().Exclusive("x").When("steps.later.outcome = \"a\"").End("one", "Stopped").MoveTo("x").Otherwise(), "later").End("end", "Stopped"), "MC-DAT-001")
            .Should().ContainSingle(f => f.Severity == Severity.Warning && f.Args["read"] == "“later”");

    [Fact]
    public void Step_ReadWhereNullStopsTheDossier_AndNeverDoneBefore_IsRefused()
        => Check(Step(Begin().Timer("wait", "=steps.later.outcome"), "later").End("end", "Stopped"), "MC-DAT-001").Should().ContainSingle(f => f.Severity == Severity.Error && f.ElementId == "wait");

    [Fact]
    public void Step_SilenceGivesItsOutcome_IsDone()
        => Check(Begin().UserTask("ask", t => t.TimeLimit(1, TimeUnit.WorkingHour).Outcome("agree")).Exclusive("m").Exclusive("x").When("steps.ask.outcome = \"agree\"").End("one", "Stopped")
                .MoveTo("x").Otherwise().End("two", "Stopped").BoundaryTimer("silence", "ask", "PT1H", working: true, deemed: "agree").ConnectTo("m"), "MC-DAT-002")
            .Should().BeEmpty();

    [Fact]
    public void Decision_ReadBeforeItIsTaken_IsAWarning()
        => Check(Begin().Exclusive("x").When("decisions.han = 1").End("one", "Stopped").MoveTo("x").Otherwise().BusinessRuleTask("find", "han").End("end", "Stopped")
                .Decision("han", "soTo", ("-", "1")), "MC-DAT-001")
            .Should().ContainSingle(f => f.ElementId != "find");

    [Fact]
    public void Variable_ReadBeforeItIsSet_IsRefused()
        => Check(Begin().Exclusive("x").When("tong > 1").End("one", "Stopped").MoveTo("x").Otherwise().Task("sum", t => t.Output("tong", "data.soTo + 1")).End("end", "Stopped"), "MC-DAT-001")
            .Should().ContainSingle(f => f.Severity == Severity.Error);

    [Fact]
    public void Variable_SetOnEveryWay_IsRight()
        => Check(Begin().Task("sum", t => t.Output("tong", "data.soTo + 1")).Exclusive("x").When("tong > 1").End("one", "Stopped").MoveTo("x").Otherwise().End("end", "Stopped"), "MC-DAT-001").Should().BeEmpty();

    [Fact]
    public void Variable_OfTheProcess_IsSetFromTheStart()
        => Check(Begin().Variable("dem", "0").Exclusive("x").When("dem > 1").End("one", "Stopped").MoveTo("x").Otherwise().End("end", "Stopped"), "MC-DAT-001").Should().BeEmpty();

    [Fact]
    public void Variable_WithATypeThatDoesNotFit_IsRefused()
        => Check(Begin().Task("sum", t => t.Output("tong", "data.soTo + 1")).Exclusive("x").When("tong = \"nhiều\"").End("one", "Stopped").MoveTo("x").Otherwise().End("end", "Stopped"), "MC-VER-009")
            .Should().ContainSingle();

    [Theory]
    [InlineData("decisions.han = \"ba\"", 1)]
    [InlineData("decisions.han > 3", 0)]
    public void Decision_WithATypeThatDoesNotFit_IsRefused(string condition, int findings)
        => Check(Begin().BusinessRuleTask("find", "han").Exclusive("x").When(condition).End("one", "Stopped").MoveTo("x").Otherwise().End("end", "Stopped")
                .File("decisions/han.dmn", """
                    <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="urn:d">
                      <decision id="han" name="han"><variable name="han" typeRef="number" /><literalExpression><text>1 + 2</text></literalExpression></decision>
                    </definitions>
                    """), "MC-VER-009")
            .Should().HaveCount(findings);

    [Theory]
    [InlineData("data.soTooo > 1", "data.soTo > 1")]
    [InlineData("steps.frst.outcome = \"a\"", "steps.first.outcome = \"a\"")]
    public void Expression_OfAFlowWithAWrongName_IsMendedAtOneClick(string wrong, string mended)
        => Check(Begin().Exclusive("x").When(wrong).End("one", "Stopped").MoveTo("x").Otherwise().End("end", "Stopped"), "MC-VER-009")
            .Should().ContainSingle().Which.Mends.Should().ContainSingle(m => m.Kind == QuickMendKind.ReplaceExpression && m.Value == mended);

    [Fact]
    public void Expression_OfAMapping_IsCheckedToo()
        => Check(Begin().Task("sum", t => t.Output("tong", "data.soTooo + 1")).End("end", "Stopped"), "MC-VER-009").Should().ContainSingle(f => f.ElementId == "sum");

    [Fact]
    public void Counters_OfARepetition_AreKnown()
        => Check(Begin().UserTask("each", t => t.TimeLimit(1, TimeUnit.WorkingHour).Times("2", until: "numberOfCompletedInstances >= 1")).End("end", "Stopped"), "MC-VER-009").Should().BeEmpty();

    [Fact]
    public void Event_WhoseMessageIsRead_IsKnown()
        => Check(Begin().Catch("tin", Trigger.Message("tin")).Exclusive("x").When("steps.tin.data.so > 1").End("one", "Stopped").MoveTo("x").Otherwise().End("end", "Stopped"), "MC-VER-009").Should().BeEmpty();

    [Theory]
    [InlineData("data.soTo", 1)]
    [InlineData("data.soTo > 1", 0)]
    public void Condition_ThatIsNoYesOrNo_IsRefused(string condition, int findings)
        => Check(Begin().Exclusive("x").When(condition).End("one", "Stopped").MoveTo("x").Otherwise().End("end", "Stopped"), "MC-DAT-003").Should().HaveCount(findings);

    [Fact]
    public void Outcome_ComparedInAMapping_WithACodeTheStepDoesNotHave_IsRefused()
        => Check(Begin().Task("sum", t => t.Output("duoc", "steps.first.outcome = \"aa\"")).End("end", "Stopped"), "MC-VER-007").Should().ContainSingle(f => f.ElementId == "sum");

    [Theory]
    [InlineData("soToo", 1)]
    [InlineData("soTo", 0)]
    public void Decision_InputThatNothingGives_IsAWarningWithTheNearest(string input, int findings)
        => Check(Begin().BusinessRuleTask("find", "han").End("end", "Stopped").Decision("han", input, ("-", "1")), "MC-DAT-004").Select(f => f.Args["meant"]).Should().Equal(Enumerable.Repeat(" Có phải “soTo”?", findings));

    [Fact]
    public void Values_SetAndNeverRead_AreARemark()
        => Check(Begin().Task("sum", t => t.Output("tong", "1").Output("doc", "2")).Exclusive("x").When("doc > 1").End("one", "Stopped").MoveTo("x").Otherwise().End("end", "Stopped"), "MC-DAT-006")
            .Should().ContainSingle(f => f.Severity == Severity.Info).Which.Args["names"].Should().Be("tong");

    [Fact]
    public void Linked_CallsOutcome_CanBeAskedFor()
        => Check(Begin().CallLinked("call", "1.000001").Exclusive("x").When("steps.call.outcome = \"completed\"").End("one", "Stopped").MoveTo("x").Otherwise().End("end", "Stopped"), "MC-VER-005").Should().BeEmpty();
}
