using System.Text;
using MotCua.Engine.Model;
using MotCua.Engine.Simulation;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Simulation;

/// <summary>Reading settings: everything may be left out, nothing wrong is let pass.</summary>
public sealed class SimulationSettingsTests
{
    private static SimulationSettingsResult Read(string json) => SimulationSettingsReader.Read(
        Encoding.UTF8.GetBytes(json),
        Procedure.Named("Xét").Start().UserTask("lam", s => s.Outcomes("a", "b")).Exclusive("xet").When("1 = 1").End("x").MoveTo("xet").Otherwise().End("y").Compile());

    [Fact]
    public void Read_Nothing_GivesTheDefaults()
    {
        var settings = Read("{}").Settings!;

        settings.Should().BeEquivalentTo(new SimulationSettings());
    }

    [Fact]
    public void Read_Everything_IsTaken()
    {
        var settings = Read("""
            { // what we know
              "seed": 7, "dossiers": 50, "replications": 3, "warmUp": 10, "start": "2026-03-02T07:30:00+07:00", "limitShare": 0.5,
              "arrivals": { "portal": { "perHour": 2 }, "counter": { "every": 30 }, "post": 1 },
              "officers": { "role:Handler@an-hoa": 3, "position:chu-tich": { "share": 0.2 } },
              "steps": { "lam": { "service": { "kind": "triangular", "min": 5, "mode": 10, "max": 30 }, "outcomes": { "a": 9, "b": 1 }, "supplement": 0.2, "data": [{ "x": 1 }] } },
              "supplement": { "probability": 0.3, "wait": { "kind": "lognormal", "mean": 900, "deviation": 400 } },
              "gateways": { "xet": { "xet-x": 1, "xet-y": 3 } },
              "waits": { "lam": 12 }, "data": [{ "hoTen": "A" }],
            }
            """);

        settings.Problems.Should().BeEmpty();
        var read = settings.Settings!;
        read.Should().BeEquivalentTo(new { Seed = 7UL, Dossiers = 50, Replications = 3, WarmUp = 10, LimitShare = 0.5 });
        read.Arrivals[IntakeChannel.Portal].Should().Be(new ArrivalSetting(2));
        read.Arrivals[IntakeChannel.Counter].Should().Be(new ArrivalSetting(2, Regular: true));
        read.Arrivals[IntakeChannel.Post].Should().Be(new ArrivalSetting(1));
        read.Officers["role:Handler@an-hoa"].Should().Be(new OfficerSetting(3));
        read.Officers["position:chu-tich"].Should().Be(new OfficerSetting(null, 0.2));
        read.Steps["lam"].Service.Should().Be(TimeDistribution.Triangular(5, 10, 30));
        read.Steps["lam"].Outcomes["a"].Should().Be(9);
        read.Supplement.Should().Be(new SupplementSetting(0.3, TimeDistribution.Lognormal(900, 400)));
        read.Gateways["xet"]["xet-y"].Should().Be(3);
        read.Waits["lam"].Should().Be(TimeDistribution.Fixed(12));
    }

    [Theory]
    [InlineData("""{ "dosiers": 5 }""", "dosiers", "dossiers")]
    [InlineData("""{ "dossiers": 0 }""", "dossiers", "1")]
    [InlineData("""{ "replications": "ten" }""", "replications", "integer")]
    [InlineData("""{ "arrivals": { "fax": { "perHour": 1 } } }""", "arrivals.fax", "fax")]
    [InlineData("""{ "arrivals": { "portal": {} } }""", "arrivals.portal", "perHour")]
    [InlineData("""{ "steps": { "lamm": {} } }""", "steps.lamm", "lamm")]
    [InlineData("""{ "steps": { "lam": { "outcomes": { "c": 1 } } } }""", "steps.lam.outcomes.c", "a, b")]
    [InlineData("""{ "steps": { "lam": { "outcomes": { "a": 0 } } } }""", "steps.lam.outcomes", "above 0")]
    [InlineData("""{ "steps": { "lam": { "service": { "kind": "normal" } } } }""", "steps.lam.service", "exponential")]
    [InlineData("""{ "steps": { "lam": { "service": { "kind": "uniform", "min": 9, "max": 3 } } } }""", "steps.lam.service", "min")]
    [InlineData("""{ "steps": { "lam": { "service": { "kind": "exponential" } } } }""", "steps.lam.service", "mean")]
    [InlineData("""{ "officers": { "handler": 3 } }""", "officers.handler", "position:")]
    [InlineData("""{ "gateways": { "lam": { } } }""", "gateways.lam", "gateway")]
    [InlineData("""{ "supplement": { "probability": 2 } }""", "supplement.probability", "0 to 1")]
    [InlineData("[]", "", "object")]
    [InlineData("{ \"seed\": ", "", "JSON")]
    public void Read_SomethingWrong_IsSaidWithItsPlace(string json, string path, string says)
    {
        var read = Read(json);

        read.Settings.Should().BeNull();
        read.Problems.Should().Contain(p => p.Path == path && p.Text.En!.Contains(says, StringComparison.Ordinal));
    }
}
