using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.Engine.Scenarios;
using MotCua.Engine.Simulation;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Simulation;

/// <summary>The simulation against queues whose means are known.</summary>
public sealed class QueueingTheoryTests
{
    private const string Handlers = "role:Handler@an-hoa";
    private const string Heads = "role:UnitHead@an-hoa";

    private static readonly ScenarioWorld World = new(TestCalendars.Plain, TestPeople.All);

    private static CompiledProcedure OneStep { get; } = Procedure.Named("Một bước").Start().UserTask("lam").End().Compile();

    private static CompiledProcedure TwoSteps { get; } = Procedure.Named("Hai bước").Start().UserTask("lam").UserTask("duyet", s => s.Role("UnitHead")).End().Compile();

    private static SimulationSettings Settings(double perHour, TimeDistribution service, int officers, int dossiers = 900, int replications = 8) => new()
    {
        Seed = 2,
        Dossiers = dossiers,
        Replications = replications,
        WarmUp = dossiers / 3,
        Arrivals = new Dictionary<IntakeChannel, ArrivalSetting> { [IntakeChannel.Portal] = new(perHour) },
        Officers = new Dictionary<string, OfficerSetting> { [Handlers] = new(officers), [Heads] = new(1) },
        Steps = new Dictionary<string, StepSetting> { ["lam"] = new() { Service = service }, ["duyet"] = new() { Service = service } },
    };

    [Fact]
    public void OneDesk_RandomArrivalsAndService_HasTheMeansOfMM1()
    {
        // λ = 1 an hour, mean service 36 minutes: ρ = 0.6, W = s / (1 - ρ) = 90 minutes.
        var result = Simulator.Run(OneStep, Settings(1, TimeDistribution.Exponential(36), 1), World);

        result.Lead.Mean.Holds(90).Should().BeTrue("{0}", result.Lead.Mean);
        result.Steps.Single().Waiting.Holds(54).Should().BeTrue("{0}", result.Steps[0].Waiting);
        result.Steps.Single().QueueLength.Holds(0.9).Should().BeTrue("{0}", result.Steps[0].QueueLength);
        result.Positions.Single().Utilisation.Holds(0.6).Should().BeTrue("{0}", result.Positions[0].Utilisation);
    }

    [Theory]
    [InlineData(2, 0.75)]
    [InlineData(4, 0.8)]
    public void SeveralDesks_RandomArrivalsAndService_WaitAsErlangCSays(int officers, double load)
    {
        const double service = 30;
        var perHour = 60 * load * officers / service;
        var wait = ErlangC(officers, load * officers) * service / (officers * (1 - load));

        var result = Simulator.Run(OneStep, Settings(perHour, TimeDistribution.Exponential(service), officers), World);

        result.Steps.Single().Waiting.Holds(wait).Should().BeTrue("{0} should hold {1}", result.Steps[0].Waiting, wait);
        result.Positions.Single().Officers.Should().Be(officers);
        result.Positions.Single().Utilisation.Holds(load).Should().BeTrue("{0}", result.Positions[0].Utilisation);
    }

    [Fact]
    public void TwoStageLine_RandomArrivalsAndService_HasTheSumOfTheMeans()
    {
        // By Burke's theorem each stage is an M/M/1 queue of its own: 2 · 30 / (1 - 0.5) = 120 minutes.
        var result = Simulator.Run(TwoSteps, Settings(1, TimeDistribution.Exponential(30), 1), World);

        result.Lead.Mean.Holds(120).Should().BeTrue("{0}", result.Lead.Mean);
        result.Steps.Should().HaveCount(2).And.OnlyContain(s => s.Waiting.Holds(30));
    }

    [Fact]
    public void RegularLine_FixedService_NeverWaits()
    {
        var settings = Settings(1, TimeDistribution.Fixed(45), 1, dossiers: 100, replications: 2) with
        {
            Arrivals = new Dictionary<IntakeChannel, ArrivalSetting> { [IntakeChannel.Portal] = new(1, Regular: true) },
        };

        var result = Simulator.Run(OneStep, settings, World);

        result.Lead.Mean.Mean.Should().BeApproximately(45, 1e-6);
        result.Lead.P90.Mean.Should().BeApproximately(45, 1e-6);
        result.Steps.Single().Waiting.Mean.Should().BeApproximately(0, 1e-6);
        result.Positions.Single().Utilisation.Mean.Should().BeApproximately(0.75, 0.01);
        result.Bottleneck.Should().BeNull();
    }

    [Fact]
    public void AnyLine_InTheLongRun_ObeysLittlesLaw()
    {
        var result = Simulator.Run(TwoSteps, Settings(1.2, TimeDistribution.Lognormal(30, 20), 1, replications: 5), World);

        var perMinute = result.ArrivalsPerHour.Values.Sum() / 60;
        result.Inside.Mean.Should().BeApproximately(perMinute * result.Lead.Mean.Mean, 0.05 * result.Inside.Mean);
    }

    [Theory]
    [InlineData(TimeDistributionKind.Uniform)]
    [InlineData(TimeDistributionKind.Triangular)]
    [InlineData(TimeDistributionKind.Exponential)]
    [InlineData(TimeDistributionKind.Lognormal)]
    public void Service_OfAnyShape_HasItsMean(TimeDistributionKind kind)
    {
        var shape = kind switch
        {
            TimeDistributionKind.Uniform => TimeDistribution.Uniform(10, 40),
            TimeDistributionKind.Triangular => TimeDistribution.Triangular(5, 10, 60),
            TimeDistributionKind.Exponential => TimeDistribution.Exponential(25),
            _ => TimeDistribution.Lognormal(25, 15),
        };

        var result = Simulator.Run(OneStep, Settings(1, shape, 2, dossiers: 400, replications: 5), World);

        result.Steps.Single().Service.Holds(shape.Mean).Should().BeTrue("{0} should hold {1}", result.Steps[0].Service, shape.Mean);
    }

    private static double ErlangC(int servers, double offered)
    {
        double term = 1, sum = 1;
        for (var k = 1; k < servers; k++)
        {
            term *= offered / k;
            sum += term;
        }

        var all = term * offered / servers * servers / (servers - offered);
        return all / (sum + all);
    }
}
