using MotCua.Engine.Model;
using MotCua.Engine.Time;
using MotCua.Engine.Verification;
using MotCua.Engine.Verification.Soundness;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Verification.Data;

/// <summary>Outcomes that no flow takes: conditions are evaluated, not compared as text.</summary>
public sealed class UntakenOutcomeTests
{
    private static ProcedureBuilder Begin() => Step(Procedure.Named("Kết luận").Start(), "first");

    private static ProcedureBuilder Step(ProcedureBuilder procedure, string id)
        => procedure.UserTask(id, t => t.Status("Processing").TimeLimit(1, TimeUnit.WorkingHour).Allow("supplement").Outcomes("a", "b", "c"));

    // Where the search for faults gets that far, it tells these itself, with a trace; here it gets nowhere.
    private static List<Finding> Check(ProcedureBuilder builder)
    {
        var procedure = builder.Compile();
        var subject = new VerificationSubject(procedure.Facts, procedure.Process, procedure.Statuses)
        {
            Names = ExpressionNames.Of(procedure.Facts, procedure.Process, procedure.Forms),
            Forms = procedure.Forms,
            SoundnessLimits = SoundnessLimits.Default with { MaxStates = 1 },
        };
        return [.. Verifier.Check(subject).Where(f => f.Code == "MC-VER-008")];
    }

    [Theory]
    [InlineData("steps.first.outcome = \"a\" or steps.first.outcome = \"b\"", "c")]
    [InlineData("not(steps.first.outcome = \"b\")", "b")]
    [InlineData("list contains([\"a\", \"c\"], steps.first.outcome)", "b")]
    [InlineData("upper case(steps.first.outcome) = \"A\"", "b,c")]
    public void Outcome_NoConditionGivesTrueForIt_IsRefused(string condition, string untaken)
        => Check(Begin().Exclusive("x").When(condition).End("one", "Stopped").MoveTo("x").When("false and steps.first.outcome = \"a\"").End("two", "Stopped"))
            .Select(f => f.Args["outcome"]).Should().Equal(untaken.Split(','));

    [Fact]
    public void Outcome_MendRemovesIt()
        => Check(Begin().Exclusive("x").When("steps.first.outcome = \"a\"").End("one", "Stopped").MoveTo("x").When("steps.first.outcome = \"b\"").End("two", "Stopped"))
            .Should().ContainSingle(f => f.Severity == Severity.Error).Which.Mends.Should().Equal(new QuickMend(QuickMendKind.RemoveOutcome, "first", "c"));

    [Fact]
    public void Outcome_LedElsewhereBefore_DoesNotCount()
        => Check(Begin().Exclusive("early").When("steps.first.outcome = \"c\"").End("gone", "Stopped").MoveTo("early").Otherwise()
                .Exclusive("x").When("steps.first.outcome = \"a\"").End("one", "Stopped").MoveTo("x").When("steps.first.outcome = \"b\"").End("two", "Stopped"))
            .Should().BeEmpty();

    [Fact]
    public void Outcome_DefaultFlowTakesTheRest_IsRight()
        => Check(Begin().Exclusive("x").When("steps.first.outcome = \"a\"").End("one", "Stopped").MoveTo("x").Otherwise().End("two", "Stopped")).Should().BeEmpty();

    [Fact]
    public void Outcome_OtherDataDecideToo_IsNotJudged()
        => Check(Begin().Exclusive("x").When("steps.first.outcome = \"a\"").End("one", "Stopped").MoveTo("x").When("data.soTo > 1").End("two", "Stopped")).Should().BeEmpty();

    [Fact]
    public void Outcomes_OfTwoSteps_AreTriedTogether()
    {
        var findings = Check(Step(Begin(), "second").Exclusive("x").When("steps.first.outcome = \"a\" or steps.second.outcome = \"a\"").End("one", "Stopped")
            .MoveTo("x").When("steps.first.outcome = steps.second.outcome").End("two", "Stopped"));

        findings.Should().HaveCount(2).And.OnlyContain(f => f.Severity == Severity.Warning);
        findings[0].Args["outcome"].Should().Be("first: b; second: c");
    }

    [Fact]
    public void Outcome_TheStepDecidesByItsOwnFlows_IsJudgedAsWell()
        => Check(Begin().When("steps.first.outcome = \"a\"").End("one", "Stopped").MoveTo("first").When("steps.first.outcome = \"b\"").End("two", "Stopped"))
            .Should().ContainSingle().Which.Args["outcome"].Should().Be("c");
}
