using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Incidents;

public sealed class IncidentTests
{
    private static readonly Actor Admin = DossierHarness.Person("admin1");

    // "loai" is missing, so that no flow holds.
    private static DossierHarness Stuck() => new DossierHarness(Procedure.Named("Rẽ nhánh").Start()
        .Parallel("tach").UserTask("khac").Parallel("gop").End()
        .MoveTo("tach").Exclusive("re").When("data.loai = \"a\"").UserTask("buocA").Exclusive("nhap").ConnectTo("gop")
        .MoveTo("re").When("data.loai = \"b\"").UserTask("buocB").ConnectTo("nhap").Compile()).Submit();

    [Fact]
    public void Incident_HoldsOnlyItsStrand()
    {
        var dossier = Stuck();

        dossier.State.OpenIncidents.Single().Code.Should().Be(IncidentCode.NoFlowPossible);
        dossier.Complete("khac").Failure.Should().BeNull();
    }

    [Fact]
    public void Mend_AVariable_RecordsBothValuesAndTheReasonAndGoesOn()
    {
        var dossier = Stuck();

        dossier.Do(new MendIncident(Admin, dossier.State.OpenIncidents.Single().Id, [new(VariablePlace.Form, null, "loai", "b")], " Người nộp đã xác nhận "));

        dossier.Waiting.Should().Equal("khac", "buocB");
        dossier.State.OpenIncidents.Should().BeEmpty();
        dossier.State.Data.Form["loai"]!.GetValue<string>().Should().Be("b");
        var changed = dossier.LastEvents.OfType<VariableChanged>().Single();
        changed.Should().BeEquivalentTo(new { Name = "loai", Before = (JsonNode?)null, Reason = "Người nộp đã xác nhận" });
        changed.After!.ToJsonString().Should().Be("\"b\"");
        changed.By.Id.Should().Be("admin1");
    }

    [Fact]
    public void Mend_WithAValueThatDoesNotHelp_LeavesANewIncidentAndKeepsTheChange()
    {
        var dossier = Stuck();
        var first = dossier.State.OpenIncidents.Single().Id;

        dossier.Do(new MendIncident(Admin, first, [new(VariablePlace.Form, null, "loai", "c")], "thử"));

        dossier.State.OpenIncidents.Single().Id.Should().NotBe(first);
        dossier.State.Data.Form["loai"]!.GetValue<string>().Should().Be("c");
    }

    [Fact]
    public void Mend_AStepsData_IsSeenByTheRetriedStep()
    {
        var dossier = new DossierHarness(Procedure.Named("Phí").Start().ServiceTask("tra", "http").Exclusive("re")
            .When("steps.tra.data.duoc = true").End("yes").MoveTo("re").When("steps.tra.data.duoc = false").End("no").Compile()).Submit();
        dossier.Do(new CompleteJob(Actor.System, dossier.State.Jobs.Keys.Single(), ProcedureBuilder.Json("""{"ghiChu":"cu"}""")));

        dossier.Do(new MendIncident(Admin, dossier.State.OpenIncidents.Single().Id, [new(VariablePlace.Step, "tra", "duoc", true)], "đã gọi lại"));

        dossier.State.ElementsVisited.Should().EndWith("yes");
        dossier.State.Data.Steps["tra"].ToJsonString().Should().Be("""{"ghiChu":"cu","duoc":true}""");
    }

    [Fact]
    public void Mend_OfWhatIsNotThere_IsRefused()
    {
        var dossier = Stuck();
        var incident = dossier.State.OpenIncidents.Single().Id;
        VariableChange change = new(VariablePlace.Form, null, "loai", "b");

        Refusal(new MendIncident(DossierHarness.Person("handler1"), incident, [change], "x")).Should().Be(FailureCode.NotPermitted);
        Refusal(new MendIncident(Admin, "i99", [change], "x")).Should().Be(FailureCode.IncidentNotFound);
        Refusal(new MendIncident(Admin, incident, [change], " ")).Should().Be(FailureCode.ReasonRequired);
        Refusal(new MendIncident(Admin, incident, [], "x")).Should().Be(FailureCode.VariableNotFound);
        Refusal(new MendIncident(Admin, incident, [change with { Name = "" }], "x")).Should().Be(FailureCode.VariableNotFound);
        Refusal(new MendIncident(Admin, incident, [new(VariablePlace.Step, "khong-co", "x", 1)], "x")).Should().Be(FailureCode.VariableNotFound);

        FailureCode? Refusal(DossierCommand command) => dossier.Do(command).Failure?.Code;
    }

    [Fact]
    public void MoveToken_FromAnIncident_GoesOnThereAndRecordsWhy()
    {
        var dossier = Stuck();
        var incident = dossier.State.OpenIncidents.Single();

        dossier.Do(new MoveToken(Admin, incident.TokenId!, "buocA", "thiếu dữ liệu"));

        dossier.Waiting.Should().Equal("khac", "buocA");
        dossier.State.OpenIncidents.Should().BeEmpty();
        dossier.LastEvents.OfType<TokenMoved>().Single().Should().BeEquivalentTo(new { From = "re", To = "buocA", Reason = "thiếu dữ liệu" });
        dossier.Complete("khac").Complete("buocA");
        dossier.State.EndKind.Should().Be(EndKind.Completed);
    }

    [Fact]
    public void MoveToken_FromAStep_TakesItsWorkAway()
    {
        var dossier = new DossierHarness(Procedure.Named("Hai bước").Start().UserTask("mot").BoundaryTimer("nhac", "mot", "P1D").End("nhacXong").MoveTo("mot").UserTask("hai").End().Compile()).Submit();

        dossier.Do(new MoveToken(Admin, dossier.Item("mot").TokenId, "hai", "đã làm ngoài hệ thống"));

        dossier.Item("mot").State.Should().Be(WorkItemState.Cancelled);
        dossier.State.Timers.Should().BeEmpty();
        dossier.Waiting.Should().Equal("hai");
    }

    [Theory]
    [InlineData("cuoi", FailureCode.MoveImpossible)] // the join would wait for this strand for ever
    [InlineData("gop", FailureCode.MoveImpossible)] // it came by none of the join's flows
    [InlineData("nhac", FailureCode.MoveImpossible)] // a border event is not entered by a strand
    [InlineData("trong", FailureCode.ElementNotFound)] // another scope
    [InlineData("khong-co", FailureCode.ElementNotFound)]
    public void MoveToken_WhereItCannotGo_IsRefused(string element, FailureCode expected)
    {
        var dossier = new DossierHarness(Procedure.Named("Song song").Start()
            .Parallel("tach").UserTask("mot").UserTask("motSau").Parallel("gop").UserTask("cuoi").SubProcess("con").Start("conBatDau").UserTask("trong").End("conXong").EndSubProcess().End()
            .MoveTo("tach").UserTask("hai").ConnectTo("gop")
            .BoundaryTimer("nhac", "hai", "P1D", interrupting: false).End("nhacXong").Compile()).Submit();
        var token = dossier.Item("mot").TokenId;

        dossier.Do(new MoveToken(Admin, token, element, "thử")).Failure!.Code.Should().Be(expected);
        dossier.Do(new MoveToken(Admin, token, "motSau", "")).Failure!.Code.Should().Be(FailureCode.ReasonRequired);
        dossier.Do(new MoveToken(Admin, "t99", "motSau", "thử")).Failure!.Code.Should().Be(FailureCode.TokenNotFound);
        dossier.Do(new MoveToken(DossierHarness.Person("handler1"), token, "motSau", "thử")).Failure!.Code.Should().Be(FailureCode.NotPermitted);
        dossier.Do(new MoveToken(Admin, token, "motSau", "thử")).Failure.Should().BeNull();
    }

    [Fact]
    public void MoveToken_Back_IsPossible()
    {
        var dossier = new DossierHarness(Procedure.Named("Quay lại").Start().UserTask("mot").Parallel("tach").UserTask("hai").Parallel("gop").End()
            .MoveTo("tach").UserTask("ba").ConnectTo("gop").Compile()).Submit().Complete("mot");

        // One of two strands before the fork: it would fork again, and the join would then have one too many.
        dossier.Do(new MoveToken(Admin, dossier.Item("hai").TokenId, "mot", "làm lại")).Failure!.Code.Should().Be(FailureCode.MoveImpossible);

        dossier.Complete("hai").Complete("ba");
        dossier.State.EndKind.Should().Be(EndKind.Completed);
    }
}
