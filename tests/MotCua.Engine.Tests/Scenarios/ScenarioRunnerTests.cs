using System.Text.Json;
using MotCua.Engine.Model;
using MotCua.Engine.Scenarios;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Scenarios;

public sealed class ScenarioRunnerTests
{
    private static readonly ScenarioWorld World = new(TestCalendars.Plain, TestPeople.All);

    private static ScenarioResult Run(string scenario)
    {
        var procedure = Procedure.Named("Kịch bản")
            .Facts(f => f with { Fees = [new ProcedureFee("phi", new LocalText("Phí"), FeeKind.Fee, Amount: 75_000)] })
            .Start().UserTask("intake", s => s.Role("DeskOfficer").Status("Registered").Outcomes("accept", "refuse").Allow("supplement").TimeLimit(4, MotCua.Engine.Time.TimeUnit.WorkingHour))
            .Exclusive("which").When("steps.intake.outcome = \"accept\"").Throw("taken", "Accepted").UserTask("handle", s => s.Status("Processing"))
            .UserTask("pay", s => s.Role("DeskOfficer").Payment(fee: "phi").Status("Settled")).End("done")
            .MoveTo("which").Otherwise().End("refused", "NotAccepted")
            .File("scenarios/s.json", scenario)
            .Compile();
        return ScenarioRunner.Run(procedure, procedure.Scenarios.Single(), World);
    }

    private static string Scenario(string acts, string expect) => $$"""
        { "name": { "vi": "Thử" }, "start": { "channel": "portal", "at": "2026-11-16T08:00:00+07:00", "data": { "hoTen": "A" } },
          "acts": [ {{acts}} ], "expect": { {{expect}} } }
        """;

    [Fact]
    public void Run_WholeWay_MeetsEveryExpectation()
    {
        var result = Run(Scenario(
            """
            { "as": "desk1", "do": "requestSupplement", "step": "intake", "reason": "Thiếu", "items": ["Bản vẽ"] },
            { "at": "2026-11-17T08:00:00+07:00", "as": "applicant", "do": "supplement", "data": { "soTo": 2 } },
            { "do": "complete", "step": "intake", "outcome": "accept" },
            { "as": "handler2", "do": "claim", "step": "handle" },
            { "as": "handler1", "do": "complete", "step": "handle", "refused": "workItemTaken" },
            { "at": "2026-11-18T09:00:00+07:00", "do": "complete", "step": "handle" },
            { "do": "recordPayment", "step": "pay" }
            """,
            """
            "status": "Settled", "ended": "completed", "deadline": "2026-11-24T08:00:00+07:00",
            "way": ["start","intake","which","taken","handle","pay","done"],
            "statuses": ["Registered","SupplementRequested","Supplemented","Accepted","Processing","Settled"],
            "stepDeadlines": { "intake": "2026-11-17T13:30:00+07:00" }, "fees": { "pay": 75000 }, "outcomes": { "intake": "accept", "pay": "paid" }
            """));

        result.Deviations.Should().BeEmpty();
        result.Passed.Should().BeTrue();
    }

    [Fact]
    public void Run_WrongExpectations_NamesEachDifference()
    {
        var result = Run(Scenario("""{ "do": "complete", "step": "intake", "outcome": "refuse" }""", """ "status": "Accepted", "way": ["start"], "fees": { "pay": 1 } """));

        result.Deviations.Should().BeEquivalentTo(new[]
        {
            new ScenarioDeviation("status", "Accepted", "NotAccepted"),
            new ScenarioDeviation("way", "start", "start > intake > which > refused"),
            new ScenarioDeviation("fees.pay", "1", ""),
        });
    }

    [Fact]
    public void Run_ActOnAStepThatDoesNotWait_StopsThereAndSaysWhatWaits()
        => Run(Scenario("""{ "do": "complete", "step": "handle" }""", "")).Deviations.Single()
            .Should().BeEquivalentTo(new { What = "act 1", Actual = "step handle does not wait; waiting: intake; status: Registered" });

    [Fact]
    public void Run_UnexpectedRefusal_IsADeviation()
        => Run(Scenario("""{ "as": "handler1", "do": "complete", "step": "intake", "outcome": "accept" }""", "")).Deviations.Single()
            .Should().Be(new ScenarioDeviation("act 1", "accepted", "NotPermitted"));

    [Fact]
    public void Run_TimePasses_FiresTimers()
    {
        var result = Run(Scenario(
            """
            { "do": "requestSupplement", "step": "intake", "reason": "Thiếu" },
            { "at": "2026-12-01T08:00:00+07:00", "do": "advanceTo" }
            """,
            """ "status": "NotAccepted", "ended": "closed" """));

        result.Deviations.Should().BeEmpty();
    }

    [Fact]
    public void ScenarioActs_UnknownName_IsADeviation()
    {
        Run(Scenario("""{ "do": "fly", "step": "intake" }""", "")).Deviations.Single().Actual.Should().Be("no such act");
        ScenarioActs.Names.Should().Contain(["complete", "supplement", "advanceTo"]);
    }

    [Fact]
    public void Run_WithJobs_TakesTheirResultsFromTheScenario()
    {
        var procedure = Procedure.Named("Có kịch bản").Start().ScriptTask("tinh", "return {};").ServiceTask("goi", "http")
            .Exclusive("re").When("steps.tinh.data.tong > 5").End("lon").MoveTo("re").Otherwise().End("nho")
            .File("scenarios/s.json", Scenario(
                """
                { "do": "completeJob", "step": "tinh", "data": { "tong": 6 } },
                { "do": "failJob", "step": "goi", "error": "hết giờ" }
                """,
                """ "way": ["start","tinh","goi"], "incidents": ["jobFailed"] """))
            .Compile();

        ScenarioRunner.Run(procedure, procedure.Scenarios.Single(), World).Deviations.Should().BeEmpty();
    }
}
