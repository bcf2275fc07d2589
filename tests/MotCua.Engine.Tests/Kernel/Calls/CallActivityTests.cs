using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Calls;

/// <summary>Call activities of the same file (sections 10.3.6 and 13.3.5).</summary>
public sealed class CallActivityTests
{
    [Fact]
    public void Call_Process_RunsItAndGoesOn()
    {
        var dossier = Given.Submitted(p => p.Call("call", "other").UserTask("next").End().CalledProcess("other").Start("in").UserTask("work").End("out").EndSubProcess());
        dossier.Waiting.Should().Equal("work");

        dossier.Complete("work").Waiting.Should().Equal("next");
        dossier.State.ElementsVisited.Should().Equal("start", "call", "in", "work", "out", "next");
    }

    [Fact]
    public void Call_TwiceTheSame_EachRunsByItself()
    {
        var dossier = Given.Submitted(p => p.Parallel("split").Call("c1", "other").UserTask("n1").End("e1").MoveTo("split").Call("c2", "other").UserTask("n2").End("e2")
            .CalledProcess("other").Start("in").UserTask("work").End("out").EndSubProcess());

        dossier.Waiting.Should().Equal("work", "work");
        dossier.Complete("work").Complete("work").Waiting.Should().BeEquivalentTo("n1", "n2");
    }

    [Fact]
    public void Call_GlobalTask_DoesIt()
    {
        var dossier = Given.Submitted(p => p.Call("call", "sign").UserTask("next").End().GlobalTask("sign", "globalUserTask", s => s.Role("UnitHead")));

        dossier.Waiting.Should().Equal("sign");
        dossier.Complete("sign", by: "head1").Waiting.Should().Equal("next");
    }

    [Fact]
    public void Call_Variables_SeesItsInputsAndGivesItsOutputsOnly()
    {
        var dossier = Given.Submitted(p => p.Variable("secret", "1").Variable("sum", "0").Variable("leak", "0")
            .Call("call", "other", s => s.Input("given", "41").Output("sum", "given")).UserTask("next").End()
            .CalledProcess("other").Variable("own", "given + 1").Start("in")
            .Exclusive("way").When("own = 42").UserTask("work", s => s.Output("leak", "9")).End("out").MoveTo("way").Otherwise().UserTask("wrong").End("out2").EndSubProcess());

        dossier.Complete("work").Waiting.Should().Equal("next");
        var variables = dossier.State.Data.Locals.Single().Value;
        variables["sum"]!.GetValue<decimal>().Should().Be(41);
        variables["leak"]!.GetValue<decimal>().Should().Be(0, "the call has variables of its own");
    }

    [Fact]
    public void Call_ReadsTheCallersVariable_FindsNone()
    {
        var dossier = Given.Submitted(p => p.Variable("secret", "1").Call("call", "other").End().CalledProcess("other").Start("in").Task("peek", s => s.Input("x", "secret")).End("out").EndSubProcess());

        dossier.State.OpenIncidents.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = IncidentCode.ExpressionFailed, ElementId = "peek" });
    }

    [Fact]
    public void Call_Itself_EndsInAnIncident()
    {
        var dossier = Given.Submitted(p => p.Call("call", "other").End().CalledProcess("other").Start("in").Call("deeper", "other").End("out").EndSubProcess());

        dossier.State.OpenIncidents.Should().ContainSingle().Which.Code.Should().Be(IncidentCode.CallTooDeep);
        dossier.State.Scopes.Count.Should().BeLessThanOrEqualTo(50);
    }

    [Fact]
    public void Call_Interrupted_TakesEverythingInsideAway()
    {
        var dossier = Given.Submitted(p => p.Call("call", "other").End("e1").Boundary("off", "call", Trigger.Message("off")).UserTask("instead").End("e2")
            .CalledProcess("other").Start("in").Parallel("split").UserTask("a").End("o1").MoveTo("split").Catch("wait", Trigger.Message("m")).End("o2").EndSubProcess());

        dossier.Message("off").Waiting.Should().Equal("instead");
        dossier.State.Subscriptions.Should().BeEmpty();
    }

    [Fact]
    public void Call_Repeated_RunsTheProcessEachTime()
    {
        var dossier = Given.Submitted(p => p.Call("call", "other", s => s.Times("2", sequential: true)).UserTask("next").End().CalledProcess("other").Start("in").UserTask("work").End("out").EndSubProcess());

        dossier.Complete("work").Waiting.Should().Equal("work");
        dossier.Complete("work").Waiting.Should().Equal("next");
        dossier.All<ScopeOpened>().Count(s => s.Kind == ScopeKind.Call).Should().Be(2);
    }
}
