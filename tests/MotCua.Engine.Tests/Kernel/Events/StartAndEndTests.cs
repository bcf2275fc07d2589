using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Events;

public sealed class StartAndEndTests
{
    private static CompiledProcedure TwoStarts() => Procedure.Named("Hai kênh")
        .Facts(f => f with { Channels = [IntakeChannel.Portal, IntakeChannel.Counter] })
        .Start("portal", channel: "portal").UserTask("check").End()
        .Start("desk").UserTask("enter").ConnectTo("end").Compile();

    [Theory]
    [InlineData(IntakeChannel.Portal, "portal")]
    [InlineData(IntakeChannel.Counter, "desk")]
    public void StartEvent_IsChosenByChannel(IntakeChannel channel, string start)
        => new DossierHarness(TwoStarts()).Submit(channel).State.ElementsVisited.Should().StartWith(start);

    [Fact]
    public void StartEvent_ChannelNotOffered_IsRefused()
        => new DossierHarness(TwoStarts()).Submit(IntakeChannel.Post).Failure!.Code.Should().Be(FailureCode.ChannelNotOffered);

    [Fact]
    public void Start_ForSomebodyElse_IsRefused()
    {
        var dossier = new DossierHarness(TwoStarts());

        dossier.Do(new StartDossier(DossierHarness.Applicant, "d1", "C", IntakeChannel.Portal, new ApplicantInfo("other", "X"), [], []));

        dossier.Failure!.Code.Should().Be(FailureCode.NotPermitted);
    }

    [Fact]
    public void Start_AtTheCounterByAHandler_IsRefused()
    {
        var dossier = new DossierHarness(TwoStarts());

        dossier.Do(new StartDossier(DossierHarness.Person("handler1"), "d1", "C", IntakeChannel.Counter, new ApplicantInfo(null, "X"), [], []));

        dossier.Failure!.Code.Should().Be(FailureCode.NotPermitted);
    }

    [Fact]
    public void Start_Twice_IsRefused()
        => new DossierHarness(TwoStarts()).Submit().Submit().Failure!.Code.Should().Be(FailureCode.DossierAlreadyStarted);

    [Fact]
    public void Command_BeforeStart_IsRefused()
        => new DossierHarness(TwoStarts()).Do(new WithdrawDossier(DossierHarness.Applicant, "x")).Failure!.Code.Should().Be(FailureCode.DossierNotStarted);

    [Fact]
    public void Command_WithAnotherVersion_IsRefused()
    {
        var dossier = new DossierHarness(TwoStarts()).Submit();
        var other = Procedure.Named("Khác").Start().UserTask("check").End().Compile();

        var result = DossierKernel.Handle(other, dossier.State, new WithdrawDossier(DossierHarness.Applicant, "x"), new KernelContext(dossier.Now, TestCalendars.Plain, TestPeople.All));

        result.Failure!.Code.Should().Be(FailureCode.VersionMismatch);
    }

    [Fact]
    public void StartedData_IsNotSharedWithTheCaller()
    {
        var data = new JsonObject { ["hoTen"] = "A" };
        var dossier = new DossierHarness(TwoStarts());
        dossier.Do(new StartDossier(DossierHarness.Applicant, "d1", "C", IntakeChannel.Portal, new ApplicantInfo("nguoidan1", "X"), data, []));

        data["hoTen"] = "B";

        dossier.State.Data.Form["hoTen"]!.GetValue<string>().Should().Be("A");
    }

    [Fact]
    public void TerminateEnd_TakesOtherTokensOfItsScopeAway()
    {
        var dossier = new DossierHarness(Procedure.Named("Chấm dứt").Start().Parallel("split")
            .UserTask("a").TerminateEnd("stop").MoveTo("split").UserTask("b").End().Compile()).Submit();

        dossier.Complete("a");

        dossier.State.EndKind.Should().Be(EndKind.Completed);
        dossier.State.WorkItems.Values.Single(w => w.ElementId == "b").State.Should().Be(WorkItemState.Cancelled);
    }

    [Fact]
    public void TerminateEnd_InSubProcess_LeavesTheOuterStrandsAlone()
    {
        var dossier = new DossierHarness(Procedure.Named("Chấm dứt bên trong").Start().Parallel("split")
            .SubProcess("inner").Start("in").Parallel("fork").UserTask("a").TerminateEnd("stop").MoveTo("fork").UserTask("b").End("end-b").EndSubProcess().UserTask("after").End()
            .MoveTo("split").UserTask("outer").End("end-outer").Compile()).Submit();

        dossier.Complete("a");

        dossier.Waiting.Should().BeEquivalentTo("outer", "after");
    }

    [Fact]
    public void SubProcess_AllInsideDone_GoesOn()
    {
        var dossier = new DossierHarness(Procedure.Named("Quy trình con").Start()
            .SubProcess("inner", s => s.Status("Processing")).Start("in").Parallel("fork").UserTask("a").End("end-a").MoveTo("fork").UserTask("b").End("end-b").EndSubProcess()
            .UserTask("after").End().Compile()).Submit();
        dossier.State.Status.Should().Be("Processing");

        dossier.Complete("a");
        dossier.Waiting.Should().Equal("b");
        dossier.Complete("b");

        dossier.Waiting.Should().Equal("after");
        dossier.State.Scopes.Count.Should().Be(1);
    }

    [Fact]
    public void EndAndThrowEvents_ShowTheirStatus()
    {
        var dossier = new DossierHarness(Procedure.Named("Trạng thái").Start().Throw("taken", "Accepted").Throw("busy", "Processing").UserTask("work")
            .Throw("settled", "Settled").End("given", "Delivered").Compile()).Submit();
        dossier.Complete("work");

        dossier.Statuses.Should().Equal("Accepted", "Processing", "Settled", "Delivered");
    }
}
