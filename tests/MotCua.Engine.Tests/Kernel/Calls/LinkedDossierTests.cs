using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Calls;

/// <summary>Dossiers at other agencies ("liên thông").</summary>
public sealed class LinkedDossierTests
{
    private static DossierHarness Linked(string procedure = "1.004222", string? unit = "ben-nua") => Given.Submitted(
        p => p.Throw("in", "Registered").CallLinked("call", procedure, unit, s => s.Input("hoTen", "data.hoTen")).Exclusive("way")
            .When("steps.call.outcome = \"completed\" and steps.call.data.so = 5").UserTask("good").End("e1").MoveTo("way").Otherwise().UserTask("bad").End("e2")
            .Boundary("off", "call", Trigger.Message("off")).UserTask("instead").End("e3"),
        """{"hoTen":"An"}""");

    [Theory]
    [InlineData("1.004222", "ben-nua")]
    [InlineData("=\"1.00\" + \"4222\"", "=\"ben-nua\"")]
    public void Call_Entered_AsksForTheDossierWithItsInputs(string procedure, string unit)
    {
        var dossier = Linked(procedure, unit);

        var asked = dossier.All<LinkedDossierRequested>().Single();
        asked.Call.Should().BeEquivalentTo(new { ElementId = "call", ProcedureCode = "1.004222", Unit = "ben-nua" });
        asked.Data.ToJsonString().Should().Be("""{"hoTen":"An"}""");
        dossier.State.LinkedCalls.Values.Single().Should().Be(asked.Call);
    }

    [Fact]
    public void Call_Ended_GoesOnWithOutcomeAndResult()
    {
        var dossier = Linked();
        var call = dossier.State.LinkedCalls.Keys.Single();

        dossier.Do(new CompleteLinkedCall(DossierHarness.Person("admin1"), call, "completed", [])).Failure!.Code.Should().Be(FailureCode.NotPermitted);
        dossier.Do(new CompleteLinkedCall(Actor.System, call, "completed", new JsonObject { ["so"] = 5 }));

        dossier.Waiting.Should().Equal("good");
        dossier.State.LinkedCalls.Should().BeEmpty();
        dossier.Do(new CompleteLinkedCall(Actor.System, call, "completed", [])).Failure!.Code.Should().Be(FailureCode.LinkedCallNotFound);
    }

    [Fact]
    public void Call_Interrupted_IsCancelled()
    {
        var dossier = Linked().Message("off");

        dossier.Waiting.Should().Equal("instead");
        dossier.LastEvents.OfType<LinkedDossierCancelled>().Should().ContainSingle();
        dossier.State.LinkedCalls.Should().BeEmpty();
    }

    [Fact]
    public void Dossier_Withdrawn_CancelsTheOther()
    {
        var dossier = Linked().Do(new WithdrawDossier(DossierHarness.Applicant, "đổi ý"));

        dossier.Failure.Should().BeNull();
        dossier.LastEvents.OfType<LinkedDossierCancelled>().Should().ContainSingle();
    }

    [Fact]
    public void Call_ProcedureIsNoText_RaisesIncident()
    {
        var dossier = Linked("=[\"a\", \"b\"]");

        dossier.State.OpenIncidents.Single().Code.Should().Be(IncidentCode.MessageUnreadable);
        dossier.State.LinkedCalls.Should().BeEmpty();
    }
}
