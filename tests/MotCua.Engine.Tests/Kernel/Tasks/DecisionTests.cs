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
        taken.Explanation!["decisions"]![0]!["rules"]!.ToJsonString().Should().Be("[2]");
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
