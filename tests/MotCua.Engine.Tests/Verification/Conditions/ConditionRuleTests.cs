using MotCua.Engine.Model;
using MotCua.Engine.Verification;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Verification.Conditions;

/// <summary>What the author is told of conditions on flows, and how gravely.</summary>
public sealed class ConditionRuleTests
{
    private static ProcedureBuilder Gateway(params string[] conditions)
    {
        var procedure = Procedure.Named("Rẽ").Form("don", ConditionCase.Form).Start().UserTask("xem", t => t.Outcomes("approve", "reject")).Exclusive("g");
        for (var i = 0; i < conditions.Length; i++)
        {
            procedure = (conditions[i] == "default" ? procedure.MoveTo("g").Otherwise() : procedure.MoveTo("g").When(conditions[i])).End("e" + i);
        }

        return procedure;
    }

    private static IReadOnlyList<Finding> Check(params string[] conditions)
        => [.. Verifier.Check(Gateway(conditions).Compile(), null).Where(f => f.Code.StartsWith("MC-CND", StringComparison.Ordinal))];

    [Theory]
    [InlineData("data.soTo > 10 and data.soTo < 5")]
    [InlineData("data.soTo > 100")]
    [InlineData("data.loai = \"khac\"")]
    [InlineData("data.loai = \"thuong\" and data.loai = \"nhanh\"")]
    [InlineData("steps.xem.outcome = \"approve\" and steps.xem.outcome = \"reject\"")]
    public void Condition_ThatCanNeverBeTrue_IsAnError(string condition)
        => Check(condition, "default").Should().ContainSingle(f => f.Code == "MC-CND-001" && f.Severity == Severity.Error);

    [Fact]
    public void Condition_TrueOnlyWhenARequiredFieldIsEmpty_IsAWarning()
        => Check("data.soTo = null", "default").Should().ContainSingle(f => f.Code == "MC-CND-007" && f.Severity == Severity.Warning);

    [Theory]
    [InlineData("data.soTo >= 1")]
    [InlineData("data.loai in (\"thuong\", \"nhanh\")")]
    [InlineData("data.soTo > 5 or data.soTo <= 5")]
    public void Condition_AlwaysTrue_MakesTheRestDead(string condition)
        => Check(condition, "data.coGiay", "default").Should().ContainSingle(f => f.Code == "MC-CND-002" && f.Severity == Severity.Warning)
            .Which.Path.Should().HaveCount(2);

    [Theory]
    [InlineData("data.soTo > 10", "data.soTo <= 10")]
    [InlineData("data.loai = \"thuong\"", "data.loai = \"nhanh\"")]
    [InlineData("data.coGiay", "not(data.coGiay)")]
    [InlineData("steps.xem.outcome = \"approve\"", "steps.xem.outcome = \"reject\"")]
    [InlineData("data.soTo < 3 and data.coGiay", "data.soTo >= 3 or not(data.coGiay)")]
    [InlineData("data.ngay < date(\"2026-07-01\")", "data.ngay >= date(\"2026-07-01\")")]
    public void Gateway_WhoseConditionsLeaveNothingOpen_NeedsNoDefault(string first, string second) => Check(first, second).Should().BeEmpty();

    [Theory]
    [InlineData("data.soTo > 10", "data.soTo < 10", "data.soTo = 10")]
    [InlineData("data.loai = \"thuong\"", "data.loai = \"nhanh\" and data.soTo > 5", "data.loai = ‘nhanh’, data.soTo = 1")]
    [InlineData("data.gia > 10", "data.gia <= 10", "data.gia = (trống)")]
    public void Gateway_WithAGap_IsAnErrorWithAnExample(string first, string second, string example)
    {
        var finding = Check(first, second).Should().ContainSingle(f => f.Code == "MC-CND-003" && f.Severity == Severity.Error).Which;

        finding.Args["example"].Should().Be(example);
        finding.Mends.Should().HaveCount(2).And.OnlyContain(m => m.Kind == QuickMendKind.SetDefaultFlow);
        finding.Trace.Should().NotBeNull();
    }

    [Fact]
    public void Gateway_WithAGapThatOtherConditionsMayExclude_IsAWarning()
    {
        var findings = Verifier.Check(
            Procedure.Named("Hai lần").Form("don", ConditionCase.Form).Start().Exclusive("truoc")
                .When("data.soTo > 10").Exclusive("g").When("data.soTo > 20").End("a").MoveTo("g").When("data.soTo in [11..20]").End("b")
                .MoveTo("truoc").Otherwise().End("c").Compile(),
            null);

        findings.Should().ContainSingle(f => f.Code == "MC-CND-006" && f.Severity == Severity.Warning);
        findings.Should().NotContain(f => f.Code == "MC-CND-003");
    }

    [Fact]
    public void Gateway_WithConditionsThatAreNotUnderstood_SaysSo()
        => Check("data.soTo > data.gia", "data.soTo < data.gia").Should().Contain(f => f.Code == "MC-CND-008" && f.Severity == Severity.Info);

    [Fact]
    public void Flow_WhoseCasesAreTakenBefore_IsNeverTaken()
        => Check("data.soTo > 10", "data.soTo < 20", "data.soTo = 15", "default").Should().ContainSingle(f => f.Code == "MC-CND-005").Which.ElementId.Should().Contain("e2");

    [Fact]
    public void Flows_BothTrue_AreARemarkWithAnExample()
    {
        var finding = Check("data.soTo > 10", "data.soTo > 5", "default").Should().ContainSingle(f => f.Code == "MC-CND-004").Which;

        finding.Severity.Should().Be(Severity.Info);
        finding.Args["example"].Should().Be("data.soTo = 11");
    }

    [Fact]
    public void Outcome_ThatNoFlowTakes_IsToldOnceWithItsTrace()
    {
        var findings = Verifier.Check(Gateway("steps.xem.outcome = \"approve\"", "steps.xem.outcome = \"approve\" ").Compile(), null);

        findings.Should().ContainSingle(f => f.Code == "MC-SND-004").Which.Trace!.Steps[^1].Choice.Should().Be("reject");
        findings.Should().NotContain(f => f.Code == "MC-CND-003" || f.Code == "MC-CND-006");
    }

    [Theory]
    [InlineData("[1..10]", "> 10", null)]
    [InlineData("[1..10]", "> 11", "MC-CND-006")]
    public void Gateway_AfterADecision_KnowsWhatItsTableGives(string first, string second, string? expected)
    {
        var findings = Verifier.Check(
            Procedure.Named("Bảng").Form("don", ConditionCase.Form).Decision("muc", "soTo", (first, "\"thấp\""), (second, "\"cao\"")).Start().BusinessRuleTask("tinh", "muc")
                .Exclusive("g").When("decisions.muc = \"thấp\"").End("a").MoveTo("g").When("decisions.muc = \"cao\"").End("b").Compile(),
            null);

        findings.Where(f => f.Code.StartsWith("MC-CND", StringComparison.Ordinal)).Select(f => f.Code).Should().Equal(expected is null ? [] : [expected]);
    }
}
