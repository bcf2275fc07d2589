using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Events;

/// <summary>Messages (BPMN 2.0.2, sections 10.5.5 and 13.5.2): one message is for one receiver, found by name and key.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("intermediateCatchEvent")]
    [InlineData("receiveTask")]
    public void Catch_MessageComes_GoesOnWithItsPayload(string kind)
    {
        var dossier = Given.Submitted(p => (kind == "receiveTask" ? p.ReceiveTask("wait", "tra-loi") : p.Catch("wait", Trigger.Message("tra-loi")))
            .Exclusive("way").When("steps.wait.data.dong_y").UserTask("yes").End("e1").MoveTo("way").Otherwise().UserTask("no").End("e2"));
        dossier.Waiting.Should().BeEmpty();
        dossier.State.Subscriptions.Values.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = SubscriptionKind.Message, Name = "tra-loi", ElementId = "wait" });

        dossier.Message("tra-loi", payload: """{"dong_y":true}""");

        dossier.Waiting.Should().Equal("yes");
        dossier.State.Subscriptions.Should().BeEmpty();
    }

    [Fact]
    public void ReceiveTask_NamesNoMessage_WaitsForOneOfItsOwnName()
        => Given.Submitted(p => p.Element("wait", "receiveTask").UserTask("next").End()).Message("wait").Waiting.Should().Equal("next");

    [Fact]
    public void Message_NobodyWaits_IsRefused()
    {
        var dossier = Given.Submitted(p => p.Catch("wait", Trigger.Message("m")).End());

        dossier.Message("other").Failure!.Code.Should().Be(FailureCode.MessageNotExpected);
        dossier.Message("m", key: "1").Failure!.Code.Should().Be(FailureCode.MessageNotExpected, "nobody waits with a key");
        dossier.Do(new DeliverMessage(DossierHarness.Applicant, "m", null, null)).Failure!.Code.Should().Be(FailureCode.NotPermitted);
    }

    [Fact]
    public void Correlation_OfTwoThatWait_TheOneWithTheKeyGoesOn()
    {
        var dossier = Given.Submitted(
            p => p.Parallel("split").Catch("a", Trigger.Message("m"), s => s.CorrelationKey("data.hoTen")).UserTask("after-a").End("e1")
                .MoveTo("split").Catch("b", Trigger.Message("m"), s => s.CorrelationKey("data.soTo")).UserTask("after-b").End("e2"),
            """{"hoTen":"An","soTo":7}""");

        dossier.Message("m", key: "7");
        dossier.Waiting.Should().Equal("after-b");
        dossier.Message("m", key: "7").Failure!.Code.Should().Be(FailureCode.MessageNotExpected, "a message is taken once");
        dossier.Message("m", key: "An");
        dossier.Waiting.Should().Equal("after-b", "after-a");
    }

    [Fact]
    public void Correlation_TwoWaitAlike_TheOneThatWaitedLongerGoesOn()
    {
        var dossier = Given.Submitted(p => p.Parallel("split").Catch("a", Trigger.Message("m")).UserTask("after-a").End("e1")
            .MoveTo("split").Catch("b", Trigger.Message("m")).UserTask("after-b").End("e2"));

        dossier.Message("m").Waiting.Should().Equal("after-a");
        dossier.Message("m").Waiting.Should().Equal("after-a", "after-b");
    }

    [Fact]
    public void Correlation_KeyIsNull_RaisesIncidentThatIsRetried()
    {
        var dossier = Given.Submitted(p => p.Catch("wait", Trigger.Message("m"), s => s.CorrelationKey("data.hoTen")).End());

        dossier.State.OpenIncidents.Should().ContainSingle().Which.Code.Should().Be(IncidentCode.MessageUnreadable);
        dossier.Do(new MendIncident(Actor.System, dossier.State.OpenIncidents.Single().Id, [new VariableChange(VariablePlace.Form, null, "hoTen", "An")], "thiếu tên"));
        dossier.Message("m", key: "An").State.Life.Should().Be(DossierLife.Ended);
    }

    [Fact]
    public void Boundary_Interrupting_TakesTheWorkAway()
    {
        var dossier = Given.Submitted(p => p.UserTask("work").End("done").Boundary("stop", "work", Trigger.Message("m")).UserTask("instead").End("e2"));

        dossier.Message("m", payload: """{"why":"x"}""");

        dossier.Waiting.Should().Equal("instead");
        dossier.State.Data.Steps["stop"]["why"]!.GetValue<string>().Should().Be("x");
        dossier.State.Subscriptions.Should().BeEmpty();
    }

    [Fact]
    public void Boundary_NotInterrupting_MayHappenOftenAndLeavesTheWork()
    {
        var dossier = Given.Submitted(p => p.UserTask("work").End("done").Boundary("ask", "work", Trigger.Message("m"), interrupting: false).UserTask("answer").End("e2"));

        dossier.Message("m").Message("m");
        dossier.Waiting.Should().Equal("work", "answer", "answer");

        dossier.Complete("work");
        dossier.Message("m").Failure!.Code.Should().Be(FailureCode.MessageNotExpected, "the work is done");
        dossier.Complete("answer").Complete("answer").State.Life.Should().Be(DossierLife.Ended);
    }

    [Theory]
    [InlineData(true, new[] { "handle" })]
    [InlineData(false, new[] { "work", "handle" })]
    public void EventSubProcess_MessageComes_RunsInPlaceOfOrBesideItsScope(bool interrupting, string[] waiting)
    {
        var dossier = Given.Submitted(p => p.UserTask("work").End("done")
            .EventSubProcess("on-message", Trigger.Message("m"), interrupting).UserTask("handle").End("handled").EndSubProcess());

        dossier.Message("m");

        dossier.Waiting.Should().Equal(waiting);
        foreach (var step in waiting)
        {
            dossier.Complete(step);
        }

        dossier.State.Life.Should().Be(DossierLife.Ended);
    }

    [Fact]
    public void EventSubProcess_OfASubProcess_IsWaitedForOnlyWhileThatRuns()
    {
        var dossier = Given.Submitted(p => p.UserTask("before").SubProcess("inner").Start("in").UserTask("work").End("out")
            .EventSubProcess("on-message", Trigger.Message("m")).UserTask("handle").End("handled").EndSubProcess().EndSubProcess().UserTask("after").End());

        dossier.Message("m").Failure!.Code.Should().Be(FailureCode.MessageNotExpected);
        dossier.Complete("before").Message("m").Waiting.Should().Equal("handle");
        dossier.Complete("handle").Waiting.Should().Equal("after");
        dossier.Message("m").Failure!.Code.Should().Be(FailureCode.MessageNotExpected);
    }

    [Fact]
    public void Start_ByMessage_BeginsThere()
    {
        var dossier = new DossierHarness(Procedure.Named("Thử").Start().UserTask("by-hand").End("e1")
            .StartOn("told", Trigger.Message("m")).UserTask("by-message").End("e2").Compile());

        dossier.StartBy("told", """{"n":1}""");

        dossier.Waiting.Should().Equal("by-message");
        dossier.State.Data.Steps["told"]["n"]!.GetValue<int>().Should().Be(1);
    }

    [Fact]
    public void ReceiveTask_Instantiating_BeginsTheProcess()
    {
        var dossier = new DossierHarness(Procedure.Named("Thử").ReceiveTask("told", "m", s => s.Attribute("instantiate", "true")).UserTask("work").End().Compile());

        dossier.StartBy("told").Waiting.Should().Equal("work");
    }

    [Fact]
    public void Start_ByMessage_IsForTheProgramOnly()
    {
        var dossier = new DossierHarness(Procedure.Named("Thử").StartOn("told", Trigger.Message("m")).UserTask("work").End().Compile());

        dossier.Submit().Failure!.Code.Should().Be(FailureCode.ChannelNotOffered);
        dossier.State.Life.Should().Be(DossierLife.None);
    }

    [Theory]
    [InlineData("sendTask")]
    [InlineData("intermediateThrowEvent")]
    [InlineData("endEvent")]
    public void Throw_Message_AsksForItWithKeyAndPayload(string kind)
    {
        static void Set(StepBuilder s) => s.CorrelationKey("data.hoTen").Payload("{so: data.soTo}");
        var dossier = Given.Submitted(
            p => kind switch
            {
                "sendTask" => p.SendMessage("send", "m", Set).End(),
                "endEvent" => p.EndOn("send", Trigger.Message("m"), Set),
                _ => p.Throw("send", Trigger.Message("m"), Set).End(),
            },
            """{"hoTen":"An","soTo":3}""");

        var thrown = dossier.All<MessageThrown>().Single();
        thrown.Should().BeEquivalentTo(new { ElementId = "send", Name = "m", Key = "An" });
        thrown.Payload!.ToJsonString().Should().Be("""{"so":3}""");
        dossier.State.Life.Should().Be(DossierLife.Ended);
    }

    [Fact]
    public void Throw_PayloadIsNoContext_RaisesIncident()
    {
        var dossier = Given.Submitted(p => p.Throw("send", Trigger.Message("m"), s => s.Payload("1 + 1")).End());

        dossier.State.OpenIncidents.Single().Code.Should().Be(IncidentCode.MessageUnreadable);
        dossier.All<MessageThrown>().Should().BeEmpty("the step was undone");
    }
}
