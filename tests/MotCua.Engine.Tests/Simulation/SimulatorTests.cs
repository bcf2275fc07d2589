using System.Text.Json;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.Engine.Scenarios;
using MotCua.Engine.Simulation;
using MotCua.Engine.Time;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Simulation;

/// <summary>What a simulation does beside counting: it repeats, compares, chooses, asks for more, stops when told.</summary>
public sealed class SimulatorTests
{
    private static readonly ScenarioWorld World = new(TestCalendars.Plain, TestPeople.All);

    private static readonly SimulationSettings Small = new()
    {
        Dossiers = 60,
        Replications = 4,
        Arrivals = new Dictionary<IntakeChannel, ArrivalSetting> { [IntakeChannel.Portal] = new(1) },
    };

    private static ProcedureBuilder Decided(string second = "duyet") => Procedure.Named("Xét duyệt").Start()
        .UserTask("thamDinh", s => s.Name("Thẩm định").Outcome("approve").Outcome("reject", reasonRequired: true).TimeLimit(4, TimeUnit.WorkingHour).Allow("supplement").Status("Processing"))
        .Exclusive("xet").When("steps.thamDinh.outcome = \"approve\"").UserTask(second, s => s.Role("UnitHead").TimeLimit(2, TimeUnit.WorkingHour)).End("dong")
        .MoveTo("xet").Otherwise().End("tuChoi");

    private static string Bytes(SimulationResult result) => JsonSerializer.Serialize(result, EngineJson.Options);

    private static SimulationSettings With(SimulationSettings settings, string step, StepSetting setting)
        => settings with { Steps = new Dictionary<string, StepSetting>(settings.Steps) { [step] = setting } };

    [Fact]
    public void Run_SameSeed_GivesTheSameBytes()
    {
        var procedure = Decided().Compile();

        var first = Bytes(Simulator.Run(procedure, Small, World));

        Bytes(Simulator.Run(procedure, Small, World)).Should().Be(first);
        Bytes(Simulator.Run(procedure, Small with { Seed = 2 }, World)).Should().NotBe(first);
    }

    [Fact]
    public void Run_NothingSaid_KeepsTheBusiestWellUsedAndSaysWhatItSupposes()
    {
        var result = Simulator.Run(Decided().Compile(), new SimulationSettings { Dossiers = 100, Replications = 4 }, World);

        result.Arrived.Should().Be(400);
        result.Finished.Should().Be(400);
        result.Positions[0].Utilisation.Mean.Should().BeInRange(0.5, 0.9);
        result.Assumptions.Select(a => a.En).Should().Contain(a => a!.StartsWith("Arrivals", StringComparison.Ordinal))
            .And.Contain(a => a!.Contains("“Thẩm định”", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0.25, 0.75)]
    public void Run_OutcomesWithWeights_AreTakenSoOften(double approve, double reject)
    {
        var settings = With(Small with { Dossiers = 200 }, "thamDinh", new StepSetting { Outcomes = new Dictionary<string, double> { ["approve"] = approve, ["reject"] = reject }, Supplement = 0 });

        var result = Simulator.Run(Decided().Compile(), settings, World);

        result.Steps.Single(s => s.Id == "thamDinh").Count.Should().Be(200);
        result.Steps.Single(s => s.Id == "duyet").Count.Should().BeApproximately(200 * approve, 20);
    }

    [Fact]
    public void Run_GatewayWithWeights_GoesByChanceWhateverTheConditionSays()
    {
        var procedure = Procedure.Named("Rẽ").Start().Exclusive("xet").When("data.soTo > 10").UserTask("it", s => s.Role("UnitHead")).End("x")
            .MoveTo("xet").Otherwise().UserTask("nhieu").End("y").Compile();
        var (rare, often) = (procedure.Process.Find("it")!.Incoming[0], procedure.Process.Find("nhieu")!.Incoming[0]);
        var weights = new Dictionary<string, IReadOnlyDictionary<string, double>> { ["xet"] = new Dictionary<string, double> { [rare] = 1, [often] = 3 } };

        var result = Simulator.Run(procedure, Small with { Dossiers = 200, Gateways = weights }, World);

        result.Steps.Single(s => s.Id == "it").Count.Should().BeApproximately(50, 12);
        result.Steps.Sum(s => s.Count).Should().Be(200);
    }

    [Fact]
    public void Run_Supplements_MakeTheAskingStepWorkTwiceAndTheApplicantWait()
    {
        var never = Simulator.Run(Decided().Compile(), Small with { Supplement = new SupplementSetting(0) }, World);
        var always = Simulator.Run(Decided().Compile(), Small with { Supplement = new SupplementSetting(1, TimeDistribution.Fixed(480)) }, World);

        never.Steps[0].Count.Should().Be(60);
        always.Steps[0].Count.Should().Be(180, "each dossier may be asked twice");
        always.Lead.Mean.Low.Should().BeGreaterThan(960);
        always.Troubles.Should().BeEmpty();
    }

    [Fact]
    public void Run_TimerOnAStep_FiresOnSimulatedTime()
    {
        var procedure = Procedure.Named("Hết hạn").Start().UserTask("lam").End()
            .BoundaryTimer("het", "lam", "PT2H", working: true).UserTask("khac", s => s.Role("UnitHead")).End("muon").Compile();
        var settings = With(With(Small, "lam", new StepSetting { Service = TimeDistribution.Fixed(600) }), "khac", new StepSetting { Service = TimeDistribution.Fixed(30) });

        var result = Simulator.Run(procedure, settings with { Officers = new Dictionary<string, OfficerSetting> { ["role:Handler@an-hoa"] = new(50), ["role:UnitHead@an-hoa"] = new(50) } }, World);

        result.Finished.Should().Be(240);
        result.Lead.Mean.Mean.Should().BeApproximately(150, 1, "two hours until the timer, then half an hour of work");
        result.Steps.Single(s => s.Id == "khac").Count.Should().Be(60);
    }

    [Fact]
    public void Run_ServiceTaskAndMessage_SucceedAfterTheirTime()
    {
        var procedure = Procedure.Named("Chờ").Start().ServiceTask("tra", "log").End().Compile();

        var result = Simulator.Run(procedure, Small with { Waits = new Dictionary<string, TimeDistribution> { ["tra"] = TimeDistribution.Fixed(90) } }, World);

        result.Lead.Mean.Mean.Should().BeApproximately(90, 0.01);
        result.Steps.Should().BeEmpty();
    }

    [Fact]
    public void Run_EarlierDeadlineBehindALaterOne_IsDoneFirst()
    {
        var procedure = Procedure.Named("Hạn").Start().Parallel("tach").UserTask("dai", s => s.TimeLimit(5, TimeUnit.WorkingDay)).Parallel("gop").End()
            .MoveTo("tach").UserTask("ngan", s => s.TimeLimit(1, TimeUnit.WorkingHour)).ConnectTo("gop").Compile();
        var settings = With(With(Small, "dai", new StepSetting { Service = TimeDistribution.Fixed(20) }), "ngan", new StepSetting { Service = TimeDistribution.Fixed(20) });

        var result = Simulator.Run(procedure, settings with { Officers = new Dictionary<string, OfficerSetting> { ["role:Handler@an-hoa"] = new(1) } }, World);

        var (late, soon) = (result.Steps.Single(s => s.Id == "dai"), result.Steps.Single(s => s.Id == "ngan"));
        soon.Waiting.Mean.Should().BeLessThan(late.Waiting.Mean / 2);
        late.Waiting.Mean.Should().BeGreaterThan(20);
    }

    [Fact]
    public void Run_OverloadedStep_IsNamedAsTheBottleneck()
    {
        var settings = With(With(Small, "thamDinh", new StepSetting { Service = TimeDistribution.Exponential(10) }), "duyet", new StepSetting { Service = TimeDistribution.Exponential(58) });

        var result = Simulator.Run(Decided().Compile(), settings, World);

        result.Bottleneck!.StepId.Should().Be("duyet");
        result.Bottleneck.Position.Should().Be("truong-phong");
        result.Bottleneck.Reason.Vi.Should().Contain("duyet").And.Contain("%");
        result.Positions[0].Position.Should().Be("truong-phong");
    }

    [Fact]
    public void Run_NobodyForAStep_IsTroubleAndNoSilence()
    {
        var result = Simulator.Run(Decided().Compile(), Small with { Replications = 1 }, new ScenarioWorld(TestCalendars.Plain, TestPeople.All.Without("head1")));

        result.Troubled.Should().BeGreaterThan(0);
        result.Troubles.Should().Contain(t => t.ElementId == "duyet" && t.Code == "nobodyToAssign");
        (result.Finished + result.Troubled + result.InWork).Should().Be(result.Arrived);
    }

    [Fact]
    public void Run_HalfTheTime_TakesTwiceAsLong()
    {
        var settings = With(Small, "lam", new StepSetting { Service = TimeDistribution.Fixed(10) });
        var procedure = Procedure.Named("Một bước").Start().UserTask("lam").End().Compile();

        var result = Simulator.Run(procedure, settings with { Officers = new Dictionary<string, OfficerSetting> { ["role:Handler@an-hoa"] = new(null, 0.5) } }, World);

        result.Steps.Single().Service.Mean.Should().BeApproximately(20, 1e-9);
    }

    [Fact]
    public void Run_CancelledInBetween_GivesWhatIsKnown()
    {
        using var stop = new CancellationTokenSource();
        var progress = new Told(p =>
        {
            if (p is { Replication: 3, Through: 10 })
            {
                stop.Cancel();
            }
        });

        var result = Simulator.Run(Decided().Compile(), Small, World, progress, stop.Token);

        result.Complete.Should().BeFalse();
        result.Replications.Should().Be(2);
        result.Arrived.Should().Be(120);
    }

    [Fact]
    public void Compare_SameVersionTwice_HasNoDifferenceAtAll()
    {
        var procedure = Decided().Compile();

        var comparison = Simulator.Compare(procedure, procedure, Small, World);

        comparison.Lead.Should().Be(new Estimate(0, 0, 0));
        comparison.OnTime.Should().Be(new Estimate(0, 0, 0));
    }

    [Fact]
    public void Compare_FasterVersion_ShowsItBeyondChance()
    {
        var settings = With(With(Small, "duyet", new StepSetting { Service = TimeDistribution.Exponential(45) }), "duyetNhanh", new StepSetting { Service = TimeDistribution.Exponential(20) });

        var comparison = Simulator.Compare(Decided().Compile(), Decided("duyetNhanh").Compile(), settings, World);

        comparison.Lead.High.Should().BeLessThan(0);
        comparison.First.Steps.Single(s => s.Id == "thamDinh").Service.Should().Be(comparison.Second.Steps.Single(s => s.Id == "thamDinh").Service, "the same chance meets both");
    }

    private sealed class Told(Action<SimulationProgress> hear) : IProgress<SimulationProgress>
    {
        public void Report(SimulationProgress value) => hear(value);
    }
}
