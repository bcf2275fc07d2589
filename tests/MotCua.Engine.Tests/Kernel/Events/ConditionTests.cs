using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Events;

/// <summary>Conditional events (section 10.5.5): true on entry counts, later each change from false to true.</summary>
public sealed class ConditionTests
{
    [Theory]
    [InlineData("""{"soTo":5}""", "after")]
    [InlineData("""{"soTo":1}""", null)]
    [InlineData("{}", null)]
    public void Catch_TrueOnEntry_GoesOnAtOnce(string data, string? waiting)
    {
        var dossier = Given.Submitted(p => p.Catch("when", Trigger.Condition("data.soTo > 3")).UserTask("after").End(), data);

        dossier.Waiting.Should().Equal(waiting is null ? [] : [waiting]);
    }

    [Fact]
    public void Catch_BecomesTrueLater_GoesOn()
    {
        var dossier = Given.Submitted(p => p.Variable("n", "0").Parallel("split").UserTask("work", s => s.Output("n", "steps.work.data.n")).End("e1")
            .MoveTo("split").Catch("when", Trigger.Condition("n > 3")).UserTask("after").End("e2"));
        dossier.Waiting.Should().Equal("work");

        dossier.Complete("work", data: """{"n":4}""");

        dossier.Waiting.Should().Equal("after");
    }

    [Fact]
    public void Boundary_NotInterrupting_HappensAtEachEdge()
    {
        var dossier = Given.Submitted(p => p.Variable("n", "0").Parallel("split").UserTask("work").End("e1").Boundary("when", "work", Trigger.Condition("n > 3"), interrupting: false).UserTask("beside").End("e2")
            .MoveTo("split").UserTask("count", s => s.Output("n", "steps.count.data.n").Repeat("n < 100")).End("e3"));

        dossier.Complete("count", data: """{"n":4}""").Waiting.Count(w => w == "beside").Should().Be(1);
        dossier.Complete("count", data: """{"n":5}""").Waiting.Count(w => w == "beside").Should().Be(1, "it was true before");
        dossier.Complete("count", data: """{"n":1}""").Waiting.Count(w => w == "beside").Should().Be(1);
        dossier.Complete("count", data: """{"n":9}""").Waiting.Count(w => w == "beside").Should().Be(2);
    }

    [Fact]
    public void Boundary_InterruptingTrueOnEntry_TakesTheWorkAwayAtOnce()
    {
        var dossier = Given.Submitted(p => p.UserTask("work").End("e1").Boundary("when", "work", Trigger.Condition("data.soTo = 1")).UserTask("instead").End("e2"), """{"soTo":1}""");

        dossier.Waiting.Should().Equal("instead");
        dossier.State.Subscriptions.Should().BeEmpty();
    }

    [Fact]
    public void EventSubProcess_BecomesTrue_Starts()
    {
        var dossier = Given.Submitted(p => p.Variable("n", "0").UserTask("work", s => s.Output("n", "1")).UserTask("next").End("e1")
            .EventSubProcess("on", Trigger.Condition("n = 1")).UserTask("handle").End("e2").EndSubProcess());

        dossier.Complete("work").Waiting.Should().Equal("handle");
    }

    [Fact]
    public void Condition_Fails_HoldsNothingAndIsRetriedWhenMended()
    {
        var dossier = Given.Submitted(p => p.UserTask("work").End("e1").Boundary("when", "work", Trigger.Condition("data.hoTen")).UserTask("instead").End("e2"), """{"hoTen":"An"}""");

        dossier.Waiting.Should().Equal("work");
        var incident = dossier.State.OpenIncidents.Should().ContainSingle().Subject;
        incident.Should().BeEquivalentTo(new { Code = IncidentCode.ExpressionFailed, ElementId = "when", Resume = IncidentResume.Condition });
        dossier.Retry().State.OpenIncidents.Should().ContainSingle("nothing was mended");

        dossier.Do(new MendIncident(Actor.System, dossier.State.OpenIncidents.Single().Id, [new VariableChange(VariablePlace.Form, null, "hoTen", true)], "sửa"));
        dossier.Waiting.Should().Equal("instead");
    }

    [Fact]
    public void Condition_FailsAndItsActivityEnds_TheIncidentIsOver()
    {
        var dossier = Given.Submitted(p => p.UserTask("work").UserTask("next").End("e1").Boundary("when", "work", Trigger.Condition("data.hoTen")).End("e2"), """{"hoTen":"An"}""");

        dossier.Complete("work").State.OpenIncidents.Should().BeEmpty();
        dossier.Waiting.Should().Equal("next");
    }
}
