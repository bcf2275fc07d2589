using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Events;

public sealed class EventSubProcessTimerTests
{
    [Theory]
    [InlineData(true, new[] { "handle" })]
    [InlineData(false, new[] { "work", "handle" })]
    public void Timer_Due_Starts(bool interrupting, string[] waiting)
    {
        var dossier = Given.Submitted(p => p.UserTask("work").End("e1").EventSubProcess("late", Trigger.Timer("PT2H"), interrupting).UserTask("handle").End("e2").EndSubProcess());

        dossier.AdvanceTo("2026-11-16 10:00").Waiting.Should().Equal(waiting);
        dossier.State.Timers.Should().BeEmpty();
    }

    [Fact]
    public void Timer_CycleNotInterrupting_StartsAsOftenAsItSays()
    {
        var dossier = Given.Submitted(p => p.UserTask("work").End("e1").EventSubProcess("remind", Trigger.Timer("R2/PT1H", "timeCycle"), interrupting: false).SendTask("tell").End("e2").EndSubProcess());

        dossier.AdvanceTo("2026-11-17 08:00");

        dossier.All<MessageRequested>().Should().HaveCount(2);
        dossier.Waiting.Should().Equal("work");
        dossier.State.Scopes.Count.Should().Be(1);
    }

    [Fact]
    public void Timer_ScopeEndsFirst_IsGone()
    {
        var dossier = Given.Submitted(p => p.SubProcess("inner").Start("in").UserTask("work").End("out")
            .EventSubProcess("late", Trigger.Timer("PT2H")).UserTask("handle").End("e2").EndSubProcess().EndSubProcess().UserTask("next").End());

        dossier.Complete("work").State.Timers.Should().BeEmpty();
        dossier.Complete("next").State.Life.Should().Be(DossierLife.Ended);
    }

    [Fact]
    public void Catch_CycleWithEnd_LetsATokenPassEachTime()
    {
        var dossier = Given.Submitted(p => p.Timer("tick", "R2/PT1H", form: "timeCycle").UserTask("work").End());

        dossier.AdvanceTo("2026-11-16 09:00").Waiting.Should().Equal("work");
        dossier.AdvanceTo("2026-11-16 10:00").Waiting.Should().Equal("work", "work");
        dossier.Complete("work").Complete("work").State.Life.Should().Be(DossierLife.Ended);
    }
}
