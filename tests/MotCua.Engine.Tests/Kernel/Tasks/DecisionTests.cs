using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Tasks;

public sealed class DecisionTests
{
    [Fact]
    public void BusinessRuleTask_Decision_IsSeenByGatewaysUnderBothNames()
    {
        var dossier = new DossierHarness(Procedure.Named("Quyết định").Decision("lePhi", "soTo", ("<= 10", "2000"), ("> 10", "5000"))
            .Start().BusinessRuleTask("price", "lePhi").Exclusive("which")
            .When("decisions.price = 5000 and decisions.lePhi = 5000").End("dear")
            .MoveTo("which").Otherwise().End("cheap").Compile());

        dossier.Submit(data: """{"soTo":12}""");

        dossier.State.ElementsVisited.Should().EndWith("dear");
        var taken = dossier.Events.OfType<DecisionEvaluated>().Single();
        taken.Result!.ToJsonString().Should().Be("5000");
        var decision = taken.Explanation!["decisions"]![0]!;
        decision["rules"]!.ToJsonString().Should().Be("[2]");
        decision["tables"]![0]!["inputs"]!.ToJsonString().Should().Be("""[{"name":"soTo","value":12}]""");
        decision["tables"]![0]!["rules"]![0]!["index"]!.GetValue<int>().Should().Be(2);
    }

    [Fact]
    public void DecisionEvaluated_OfVersionOne_IsReadWithItsTables()
    {
        const string Stored = """{"elementId":"price","decisionId":"lePhi","result":5000,"explanation":{"inputs":{"soTo":12},"decisions":[{"id":"lePhi","name":"Lệ phí","value":5000,"rules":[2]},{"id":"x","name":"x","value":1,"rules":[]}]},"at":"2026-01-01T00:00:00Z","by":{"kind":"system","id":"s","name":""},"command":1}""";

        var taken = (DecisionEvaluated)EventCodec.Decode("decisionEvaluated", 1, System.Text.Encoding.UTF8.GetBytes(Stored));

        taken.Explanation!["decisions"]![0]!["tables"]!.ToJsonString().Should().Be("""[{"id":null,"inputs":[],"rules":[{"index":2,"id":null}]}]""");
        taken.Explanation["decisions"]![1]!["tables"]!.ToJsonString().Should().Be("[]");
    }

    [Fact]
    public void Condition_OverAFieldWhoseNameHoldsSpaces_IsRead()
    {
        var dossier = new DossierHarness(Procedure.Named("Tên có dấu cách").Form("don", """{"type":"object","properties":{"số tầng":{"type":"integer"}}}""").Facts(f => f with { Form = "don" })
            .Start().Exclusive("which").When("data.số tầng > 3").End("high").MoveTo("which").Otherwise().End("low").Compile());

        dossier.Submit(data: """{"số tầng":4}""");

        dossier.State.ElementsVisited.Should().EndWith("high");
    }

    [Fact]
    public void BusinessRuleTask_InputWithoutRule_GivesNullOrIncidentButNeverAMissingToken()
    {
        var dossier = new DossierHarness(Procedure.Named("Quyết định").Decision("lePhi", "soTo", ("<= 10", "2000"))
            .Start().BusinessRuleTask("price", "lePhi").UserTask("next").End().Compile());

        dossier.Submit(data: """{"soTo":12}""");

        dossier.State.Tokens.Count.Should().Be(1);
    }

    [Fact]
    public void Payment_ByDecision_TakesItsAmountAndKeepsTheExplanation()
    {
        var dossier = new DossierHarness(Procedure.Named("Lệ phí").Decision("lePhi", "soTo", ("<= 10", "2000"), ("> 10", "5000"))
            .Start().UserTask("pay", s => s.Role("DeskOfficer").Payment(decision: "lePhi")).End().Compile());

        dossier.Submit(data: """{"soTo":3}""");

        dossier.Item("pay").Payment.Should().BeEquivalentTo(new { Amount = 2000m, DecisionId = "lePhi" });
        dossier.Item("pay").Payment!.Explanation.Should().NotBeNull();
    }
}
