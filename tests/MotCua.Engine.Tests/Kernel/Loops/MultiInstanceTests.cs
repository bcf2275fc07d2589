using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Loops;

/// <summary>Multi-instance activities (sections 10.3.8 and 13.3.7).</summary>
public sealed class MultiInstanceTests
{
    [Theory]
    [InlineData(false, new[] { 3, 2, 1 })]
    [InlineData(true, new[] { 1, 1, 1 })]
    public void Times_Number_RunsAllAtOnceOrOneAfterTheOther(bool sequential, int[] waiting)
    {
        var dossier = Given.Submitted(p => p.UserTask("work", s => s.Times("data.soTo", sequential)).UserTask("next").End(), """{"soTo":3}""");

        foreach (var count in waiting)
        {
            dossier.Waiting.Should().HaveCount(count).And.AllBe("work");
            dossier.Complete("work");
        }

        dossier.Waiting.Should().Equal("next");
        dossier.State.Loops.Should().BeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Times_Zero_GoesOnAtOnce(bool sequential)
        => Given.Submitted(p => p.UserTask("work", s => s.Times("0", sequential)).UserTask("next").End()).Waiting.Should().Equal("next");

    [Fact]
    public void ForEach_EmptyOrNullList_GoesOnAtOnce()
    {
        Given.Submitted(p => p.UserTask("work", s => s.ForEach("[]")).UserTask("next").End()).Waiting.Should().Equal("next");
        Given.Submitted(p => p.UserTask("work", s => s.ForEach("data.hoTen")).UserTask("next").End()).Waiting.Should().Equal("next");
    }

    [Fact]
    public void ForEach_CompletedInAnyOrder_ResultsStandInTheOrderOfTheItems()
    {
        var dossier = Given.Submitted(p => p.Variable("all", "null")
            .UserTask("work", s => s.ForEach("[\"a\", \"b\", \"c\"]", item: "x", result: "x + steps.work.data.n", output: "all"))
            .Exclusive("way").When("all = [\"a3\", \"b1\", \"c2\"]").UserTask("right").End("e1").MoveTo("way").Otherwise().UserTask("wrong").End("e2"));
        var items = dossier.State.WorkItems.Keys.ToList();

        foreach (var (index, n) in new[] { (1, "1"), (2, "2"), (0, "3") })
        {
            dossier.Do(new CompleteWorkItem(DossierHarness.Person("handler1"), items[index], Data: ProcedureBuilder.Json($$"""{"n":"{{n}}"}""")));
        }

        dossier.Waiting.Should().Equal("right");
    }

    [Fact]
    public void ForEach_Instance_KnowsItemAndCounter()
    {
        var dossier = Given.Submitted(p => p.SubProcess("each", s => s.ForEach("[\"x\", \"y\"]", item: "name")).Start("in").Exclusive("way")
            .When("name = \"y\" and loopCounter = 2").UserTask("second").End("e1").MoveTo("way").Otherwise().UserTask("first").End("e2").EndSubProcess().End());

        dossier.Waiting.Should().BeEquivalentTo("first", "second");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Until_Holds_CancelsThoseThatStillRun(bool sequential)
    {
        var dossier = Given.Submitted(p => p.UserTask("work", s => s.Times("5", sequential, until: "numberOfCompletedInstances >= 2")).UserTask("next").End());

        dossier.Complete("work").Complete("work");

        dossier.Waiting.Should().Equal("next");
        dossier.State.WorkItems.Values.Count(w => w.State == WorkItemState.Cancelled).Should().Be(sequential ? 0 : 3);
    }

    [Theory]
    [InlineData(LoopBehavior.None, 3)]
    [InlineData(LoopBehavior.One, 1)]
    public void Behaviour_ThrowsForEachOrTheFirst_TokensLeaveByTheBorder(LoopBehavior behaviour, int thrown)
    {
        var dossier = Given.Submitted(p => p.UserTask("work", s => s.TimesThrowing("3", behaviour, Trigger.Signal("done-one"))).UserTask("next").End("e1")
            .Boundary("one", "work", Trigger.Signal("done-one"), interrupting: false).SendTask("tell").End("e2"));

        dossier.Complete("work").Complete("work").Complete("work");

        dossier.State.ElementsVisited.Count(e => e == "tell").Should().Be(thrown);
        dossier.Waiting.Should().Equal("next");
    }

    [Fact]
    public void Behaviour_Complex_ThrowsWhenItsConditionHolds()
    {
        var dossier = Given.Submitted(p => p.UserTask("work", s => s.TimesThrowingWhen("3", "numberOfCompletedInstances = 2", Trigger.Signal("half"))).UserTask("next").End("e1")
            .Boundary("half", "work", Trigger.Signal("half"), interrupting: false).SendTask("tell").End("e2"));

        dossier.Complete("work").State.ElementsVisited.Should().NotContain("tell");
        dossier.Complete("work").State.ElementsVisited.Should().ContainSingle(e => e == "tell");
        dossier.Complete("work").Waiting.Should().Equal("next");
    }

    [Theory]
    [InlineData("1001", IncidentCode.TooManyInstances)]
    [InlineData("-1", IncidentCode.LoopUnreadable)]
    [InlineData("\"x\"", IncidentCode.LoopUnreadable)]
    [InlineData("null", IncidentCode.LoopUnreadable)]
    public void Times_Unusable_RaisesIncident(string cardinality, IncidentCode code)
    {
        var dossier = Given.Submitted(p => p.UserTask("work", s => s.Times(cardinality)).End());

        dossier.State.OpenIncidents.Single().Code.Should().Be(code);
        dossier.State.Loops.Should().BeEmpty();
    }

    [Fact]
    public void Border_Interrupting_EndsAllInstances()
    {
        var dossier = Given.Submitted(p => p.SubProcess("each", s => s.Times("3")).Start("in").UserTask("work").End("out").EndSubProcess().End("e1")
            .BoundaryTimer("late", "each", "PT2H").UserTask("instead").End("e2"));

        dossier.AdvanceTo("2026-11-16 10:00").Waiting.Should().Equal("instead");
        dossier.State.Scopes.Count.Should().Be(1);
    }

    [Fact]
    public void Instance_ResultFails_HoldsOnlyThatInstance()
    {
        var dossier = Given.Submitted(p => p.UserTask("work", s => s.ForEach("[1, 2]", item: "x", result: "x + steps.work.data.text", output: "all")).UserTask("next").End());

        dossier.Complete("work", data: """{"text":"a"}""");

        dossier.State.OpenIncidents.Single().Code.Should().Be(IncidentCode.ExpressionFailed);
        dossier.Waiting.Should().Equal("work");
        dossier.Do(new MendIncident(Actor.System, dossier.State.OpenIncidents.Single().Id, [new VariableChange(VariablePlace.Step, "work", "text", 1)], "sửa"));
        dossier.Complete("work").Waiting.Should().Equal("next");
    }

    [Fact]
    public void Host_MovedElsewhere_EndsItsLoop()
    {
        var dossier = Given.Submitted(p => p.UserTask("work", s => s.Times("2")).UserTask("next").End());
        var host = dossier.State.Loops.Keys.Single();

        dossier.Do(new MoveToken(DossierHarness.Person("admin1"), host, "next", "bỏ qua"));

        dossier.State.Loops.Should().BeEmpty();
        dossier.Waiting.Should().Equal("next");
    }

    [Fact]
    public void Nested_LoopInALoop_MultipliesInstances()
    {
        var dossier = Given.Submitted(p => p.SubProcess("outer", s => s.ForEach("[1, 2]", item: "i")).Start("in").UserTask("work", s => s.Times("i")).End("out").EndSubProcess().UserTask("next").End());

        dossier.Waiting.Should().HaveCount(3);
        dossier.Complete("work").Complete("work").Complete("work").Waiting.Should().Equal("next");
    }
}
