using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Tasks;

public sealed class AutomaticTaskTests
{
    [Fact]
    public void SendTask_Passed_RequestsMessage()
    {
        var dossier = new DossierHarness(Procedure.Named("Gửi").Start().SendTask("tell", "da-tiep-nhan").End().Compile()).Submit();

        dossier.Events.OfType<MessageRequested>().Single().Should().BeEquivalentTo(new { ElementId = "tell", Template = "da-tiep-nhan" });
        dossier.State.EndKind.Should().Be(EndKind.Completed);
    }

    [Fact]
    public void ServiceTask_JobCompleted_KeepsResultAsStepData()
    {
        var dossier = new DossierHarness(Procedure.Named("Tra cứu").Start().ServiceTask("lookUp", "dan-cu")
            .Exclusive("found").When("steps.lookUp.data.found = true").End("yes").MoveTo("found").Otherwise().End("no").Compile()).Submit();
        var job = dossier.State.Jobs.Values.Should().ContainSingle().Subject;
        job.Connector.Should().Be("dan-cu");

        dossier.Do(new CompleteJob(DossierHarness.Person("admin1"), job.Id, [])).Failure!.Code.Should().Be(FailureCode.NotPermitted);
        dossier.Do(new CompleteJob(Actor.System, job.Id, ProcedureBuilder.Json("""{"found":true}""")));

        dossier.State.ElementsVisited.Should().EndWith("yes");
        dossier.State.Data.Steps["lookUp"]["found"]!.GetValue<bool>().Should().BeTrue();
    }

    [Fact]
    public void ServiceTask_JobFailed_RaisesIncidentAndRetryAsksAgain()
    {
        var dossier = new DossierHarness(Procedure.Named("Tra cứu").Start().ServiceTask("lookup", "dan-cu").End().Compile()).Submit();
        var first = dossier.State.Jobs.Values.Single();

        dossier.Do(new FailJob(Actor.System, first.Id, "timeout"));

        var incident = dossier.State.OpenIncidents.Single();
        incident.Code.Should().Be(IncidentCode.JobFailed);
        dossier.State.Jobs.Should().BeEmpty();

        dossier.Do(new RetryIncident(Actor.System, incident.Id));

        dossier.State.Jobs.Values.Single().Id.Should().NotBe(first.Id);
        dossier.Do(new CompleteJob(Actor.System, first.Id, [])).Failure!.Code.Should().Be(FailureCode.JobNotFound);
    }
}
