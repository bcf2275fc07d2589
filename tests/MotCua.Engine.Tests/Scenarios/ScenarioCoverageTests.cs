using MotCua.Engine.Model;
using MotCua.Engine.Scenarios;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Scenarios;

/// <summary>Which flows the scenarios take, and what is said about those that none takes.</summary>
public sealed class ScenarioCoverageTests
{
    private static ProcedureBuilder Decided() => Procedure.Named("Phủ đường").Start()
        .UserTask("thamDinh", s => s.Name("Thẩm định").Outcomes("approve", "reject"))
        .Exclusive("xet").When("steps.thamDinh.outcome = \"approve\"").End("dong")
        .MoveTo("xet").Otherwise().End("tuChoi");

    private static string Scenario(string outcome) => $$"""
        { "name": { "vi": "Thử" }, "start": { "at": "2026-11-16T08:00:00+07:00", "data": {} },
          "acts": [ { "do": "complete", "step": "thamDinh", "outcome": "{{outcome}}" } ], "expect": { "ended": "completed" } }
        """;

    private static (ScenarioCoverage Coverage, IReadOnlyList<Finding> Findings) Cover(ProcedureBuilder builder)
    {
        var procedure = builder.Compile();
        var results = procedure.Scenarios.Select(s => ScenarioRunner.Run(procedure, s, new ScenarioWorld(TestCalendars.Plain, TestPeople.All))).ToList();
        results.Where(r => !r.Passed).Should().BeEmpty();
        var coverage = ScenarioCoverage.Of(procedure.Process, results);
        return (coverage, [.. ScenarioFindings.Of(procedure.Process, results.Count, coverage)]);
    }

    [Fact]
    public void Of_OneBranchTried_NamesTheOther()
    {
        var (coverage, findings) = Cover(Decided().File("scenarios/a.json", Scenario("approve")).File("scenarios/b.json", Scenario("approve")));

        coverage.Covered.Should().Be(3);
        coverage.Total.Should().Be(4);
        coverage.Share.Should().Be(0.75);
        coverage.Flows.Values.Order().Should().Equal(0, 2, 2, 2);
        var finding = findings.Should().ContainSingle().Which;
        finding.Code.Should().Be("MC-SCN-001");
        finding.Severity.Should().Be(Severity.Info);
        finding.Path.Should().Equal(coverage.Untaken);
        FindingTexts.Format(finding, "en").Should().Contain("1 of the 4").And.Contain("tuChoi");
    }

    [Fact]
    public void Of_EveryBranchTried_SaysNothing()
        => Cover(Decided().File("scenarios/a.json", Scenario("approve")).File("scenarios/b.json", Scenario("reject"))).Findings.Should().BeEmpty();

    [Fact]
    public void Of_NoScenario_Warns()
    {
        var (coverage, findings) = Cover(Decided());

        coverage.Covered.Should().Be(0);
        findings.Should().ContainSingle().Which.Should().Match<Finding>(f => f.Code == "MC-SCN-002" && f.Severity == Severity.Warning);
    }
}
