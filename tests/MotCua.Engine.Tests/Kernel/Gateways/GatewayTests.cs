using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Gateways;

public sealed class GatewayTests
{
    private static DossierHarness Exclusive(string data) => new DossierHarness(Procedure.Named("Rẽ nhánh").Start().Exclusive("which")
        .When("data.soTo > 10").End("many")
        .MoveTo("which").When("data.soTo > 5").End("some")
        .MoveTo("which").Otherwise().End("few").Compile()).Submit(data: data);

    [Theory]
    [InlineData("""{"soTo":20}""", "many")]
    [InlineData("""{"soTo":7}""", "some")]
    [InlineData("""{"soTo":1}""", "few")]
    [InlineData("{}", "few")]
    public void ExclusiveGateway_TakesFirstFlowThatHolds_ElseDefault(string data, string end)
        => Exclusive(data).State.ElementsVisited.Should().Equal("start", "which", end);

    [Fact]
    public void ExclusiveGateway_NoFlowHoldsAndNoDefault_RaisesIncidentAndHoldsTheToken()
    {
        var dossier = new DossierHarness(Procedure.Named("Bí").Start().Exclusive("which").When("data.soTo > 10").End().Compile()).Submit(data: """{"soTo":1}""");

        var incident = dossier.State.OpenIncidents.Single();
        incident.Code.Should().Be(IncidentCode.NoFlowPossible);
        dossier.State.Tokens.Values.Single().State.Should().Be(TokenState.Failed);

        dossier.Do(new RetryIncident(DossierHarness.Person("admin1"), incident.Id));
        dossier.State.OpenIncidents.Should().ContainSingle(i => i.Id != incident.Id);
    }

    [Fact]
    public void ExclusiveGateway_ConditionIsNotBoolean_RaisesIncident()
    {
        var dossier = new DossierHarness(Procedure.Named("Sai").Start().Exclusive("which").When("\"yes\"").End("a").MoveTo("which").Otherwise().End("b").Compile()).Submit();

        dossier.State.OpenIncidents.Single().Code.Should().Be(IncidentCode.ExpressionFailed);
    }

    [Fact]
    public void ExclusiveGateway_FormatDate_ComparesAsDate()
    {
        var dossier = new DossierHarness(Procedure.Named("Ngày").Start().Exclusive("which")
            .When("data.ngay < date(\"2026-01-01\")").End("old").MoveTo("which").Otherwise().End("new").Compile())
            .Submit(data: """{"ngay":"2025-12-31"}""");

        dossier.State.ElementsVisited.Should().EndWith("old");
    }

    private static DossierHarness Parallel() => new DossierHarness(Procedure.Named("Song song").Start().Parallel("split")
        .UserTask("a").Parallel("join").UserTask("after").End()
        .MoveTo("split").UserTask("b").ConnectTo("join").Compile()).Submit();

    [Fact]
    public void ParallelGateway_Split_OffersAllBranches() => Parallel().Waiting.Should().Equal("a", "b");

    [Fact]
    public void ParallelGateway_Join_WaitsForAllAndGoesOnOnce()
    {
        var dossier = Parallel();

        dossier.Complete("b");
        dossier.Waiting.Should().Equal("a");
        dossier.State.Tokens.Values.Should().ContainSingle(t => t.State == TokenState.Joining && t.ElementId == "join");

        dossier.Complete("a");
        dossier.Waiting.Should().Equal("after");
        dossier.State.Tokens.Count.Should().Be(1);
        dossier.State.ElementsVisited.Count(e => e == "join").Should().Be(1);
    }

    [Fact]
    public void ParallelGateway_IncidentInOneBranch_LeavesTheOtherRunning()
    {
        var dossier = new DossierHarness(Procedure.Named("Sự cố").Start().Parallel("split")
            .Exclusive("bad").When("false").End("never")
            .MoveTo("split").UserTask("good").End().Compile()).Submit();

        dossier.Waiting.Should().Equal("good");
        dossier.Complete("good");

        dossier.State.Life.Should().Be(DossierLife.Running);
        dossier.State.OpenIncidents.Should().ContainSingle();
    }

    private static DossierHarness Inclusive(int pages) => new DossierHarness(Procedure.Named("Một số nhánh").Start().Inclusive("split")
        .When("data.soTo > 0").UserTask("a").Inclusive("join").UserTask("after").End()
        .MoveTo("split").When("data.soTo > 5").UserTask("b").ConnectTo("join")
        .MoveTo("split").Otherwise().UserTask("none").ConnectTo("join").Compile()).Submit(data: $$"""{"soTo":{{pages}}}""");

    [Fact]
    public void InclusiveGateway_OneFlowHolds_JoinDoesNotWaitForOthers()
    {
        var dossier = Inclusive(1);
        dossier.Waiting.Should().Equal("a");

        dossier.Complete("a");

        dossier.Waiting.Should().Equal("after");
    }

    [Fact]
    public void InclusiveGateway_TwoFlowsHold_JoinWaitsForBoth()
    {
        var dossier = Inclusive(9);

        dossier.Complete("b");
        dossier.Waiting.Should().Equal("a");
        dossier.Complete("a");

        dossier.Waiting.Should().Equal("after");
        dossier.State.Tokens.Count.Should().Be(1);
    }

    [Fact]
    public void InclusiveGateway_NoFlowHolds_TakesDefault() => Inclusive(0).Waiting.Should().Equal("none");

    [Fact]
    public void InclusiveGateway_BranchEndsElsewhere_JoinGoesOnWithoutIt()
    {
        var dossier = new DossierHarness(Procedure.Named("Nhánh cụt").Start().Inclusive("split")
            .UserTask("a").Inclusive("join").UserTask("after").End()
            .MoveTo("split").UserTask("b", s => s.Outcomes("join", "stop")).Exclusive("way")
            .When("steps.b.outcome = \"join\"").ConnectTo("join")
            .MoveTo("way").Otherwise().End("aside").Compile()).Submit();

        dossier.Complete("a");
        dossier.Waiting.Should().Equal("b");
        dossier.Complete("b", outcome: "stop");

        dossier.Waiting.Should().Equal("after");
    }

    [Fact]
    public void Task_SeveralOutgoingFlows_AreTakenTogether()
    {
        var dossier = new DossierHarness(Procedure.Named("Nhiều luồng").Start().Task("fork")
            .UserTask("a").End("end-a").MoveTo("fork").UserTask("b").End("end-b").Compile()).Submit();

        dossier.Waiting.Should().Equal("a", "b");
    }

    [Fact]
    public void Loop_WithoutWaiting_RunsIntoTheStepBudgetAndCanBeRetried()
    {
        var dossier = new DossierHarness(Procedure.Named("Lặp").Start().Task("again").Exclusive("way")
            .When("true").ConnectTo("again").MoveTo("way").Otherwise().End().Compile()).Submit();

        var incident = dossier.State.OpenIncidents.Single();
        incident.Code.Should().Be(IncidentCode.StepBudgetExceeded);
        dossier.Events.OfType<ElementEntered>().Count().Should().BeLessThan(10_001);
        dossier.State.Tokens.Values.Single().State.Should().Be(TokenState.Failed);
    }
}
