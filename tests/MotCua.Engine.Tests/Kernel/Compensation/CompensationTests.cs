using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Compensation;

/// <summary>Compensation (sections 10.7 and 13.5.5): completed activities are undone, the last one first.</summary>
public sealed class CompensationTests
{
    private static DossierHarness ThreeSteps(Func<ProcedureBuilder, ProcedureBuilder> then)
        => Given.Submitted(p => then(p.UserTask("a").UserTask("b").UserTask("c").UserTask("turn"))
                .Undo("undo-a", "a").Undo("undo-b", "b").Undo("undo-c", "c"))
            .Complete("a").Complete("b").Complete("c");

    [Fact]
    public void Throw_All_UndoesInReverseOrderOneAfterTheOther()
    {
        var dossier = ThreeSteps(p => p.Throw("back", Trigger.Compensation()).UserTask("next").End()).Complete("turn");

        foreach (var step in new[] { "undo-c", "undo-b", "undo-a" })
        {
            dossier.Waiting.Should().Equal(step);
            dossier.Complete(step);
        }

        dossier.Waiting.Should().Equal("next");
        dossier.All<CompensationBegun>().Select(e => e.ElementId).Should().Equal("c", "b", "a");
        dossier.Complete("next").State.Life.Should().Be(DossierLife.Ended);
    }

    [Fact]
    public void Throw_ByReference_UndoesThatActivityOnlyAndOnce()
    {
        var dossier = ThreeSteps(p => p.Throw("back", Trigger.Compensation("b")).Throw("again", Trigger.Compensation("b")).UserTask("next").End()).Complete("turn");

        dossier.Waiting.Should().Equal("undo-b");
        dossier.Complete("undo-b").Waiting.Should().Equal("next");
    }

    [Fact]
    public void Throw_NotWaiting_GoesOnAtOnceAndTheDossierWaitsForTheUndoing()
    {
        var dossier = ThreeSteps(p => p.Throw("back", Trigger.Compensation("b", waits: false)).UserTask("next").End()).Complete("turn");

        dossier.Waiting.Should().BeEquivalentTo("undo-b", "next");
        dossier.Complete("next").State.Life.Should().Be(DossierLife.Running);
        dossier.Complete("undo-b").State.Life.Should().Be(DossierLife.Ended);
    }

    [Fact]
    public void EndEvent_Compensation_EndsWhenAllIsUndone()
    {
        var dossier = ThreeSteps(p => p.EndOn("back", Trigger.Compensation())).Complete("turn");

        dossier.Complete("undo-c").Complete("undo-b").State.Life.Should().Be(DossierLife.Running);
        dossier.Complete("undo-a").State.Life.Should().Be(DossierLife.Ended);
    }

    [Fact]
    public void Throw_ActivityNotCompleted_UndoesNothing()
    {
        var dossier = Given.Submitted(p => p.Parallel("split").UserTask("a").End("e1").MoveTo("split").UserTask("b").Throw("back", Trigger.Compensation()).UserTask("next").End("e2").Undo("undo-a", "a"));

        dossier.Complete("b").Waiting.Should().Equal("a", "next");
    }

    [Fact]
    public void Throw_ActivityCompletedTwice_IsUndoneTwice()
    {
        var dossier = Given.Submitted(p => p.UserTask("a", s => s.Repeat(maximum: 2)).Throw("back", Trigger.Compensation()).UserTask("next").End().Undo("undo-a", "a"));

        dossier.Complete("a").Complete("a").Complete("undo-a").Complete("undo-a").Waiting.Should().Equal("next");
    }

    [Fact]
    public void Throw_Instances_UndoesEachOne()
    {
        var dossier = Given.Submitted(p => p.UserTask("a", s => s.Times("3")).Throw("back", Trigger.Compensation()).UserTask("next").End().Undo("undo-a", "a"));

        dossier.Complete("a").Complete("a").Complete("a");

        dossier.Complete("undo-a").Complete("undo-a").Waiting.Should().Equal("undo-a");
        dossier.Complete("undo-a").Waiting.Should().Equal("next");
    }

    [Fact]
    public void Throw_CompletedSubProcess_UndoesWhatIsInItInReverseOrder()
    {
        var dossier = Given.Submitted(p => p.UserTask("a")
            .SubProcess("inner").Start("in").UserTask("b").UserTask("c").End("out").Undo("undo-b", "b").Undo("undo-c", "c").EndSubProcess()
            .UserTask("d").Throw("back", Trigger.Compensation()).UserTask("next").End().Undo("undo-a", "a").Undo("undo-d", "d"));
        dossier.Complete("a").Complete("b").Complete("c").Complete("d");

        foreach (var step in new[] { "undo-d", "undo-c", "undo-b", "undo-a" })
        {
            dossier.Waiting.Should().Equal(step);
            dossier.Complete(step);
        }

        dossier.Waiting.Should().Equal("next");
    }

    [Fact]
    public void Throw_InnerSubProcessByReference_UndoesWhatIsInIt()
    {
        var dossier = Given.Submitted(p => p.UserTask("a").SubProcess("inner").Start("in").UserTask("b").End("out").Undo("undo-b", "b").EndSubProcess()
            .Throw("back", Trigger.Compensation("inner")).UserTask("next").End().Undo("undo-a", "a"));

        dossier.Complete("a").Complete("b").Waiting.Should().Equal("undo-b");
        dossier.Complete("undo-b").Waiting.Should().Equal("next");
    }

    [Fact]
    public void Throw_SubProcessStillRuns_ItsStepsAreNotUndoneFromOutside()
    {
        var dossier = Given.Submitted(p => p.Parallel("split").SubProcess("inner").Start("in").UserTask("b").UserTask("c").End("out").Undo("undo-b", "b").EndSubProcess().End("e1")
            .MoveTo("split").UserTask("d").Throw("back", Trigger.Compensation()).UserTask("next").End("e2"));

        dossier.Complete("b").Complete("d").Waiting.Should().Equal("c", "next");
    }

    [Fact]
    public void Throw_InsideASubProcess_UndoesItsOwnStepsOnly()
    {
        var dossier = Given.Submitted(p => p.UserTask("a").SubProcess("inner").Start("in").UserTask("b").Throw("back", Trigger.Compensation()).UserTask("c").End("out").Undo("undo-b", "b").EndSubProcess()
            .End().Undo("undo-a", "a"));

        dossier.Complete("a").Complete("b").Waiting.Should().Equal("undo-b");
        dossier.Complete("undo-b").Waiting.Should().Equal("c");
    }

    [Fact]
    public void EventSubProcess_OfCompensation_UndoesTheSubProcessInPlaceOfItsSteps()
    {
        var dossier = Given.Submitted(p => p.SubProcess("inner").Start("in").UserTask("b").End("out").Undo("undo-b", "b")
            .EventSubProcess("undo-inner", Trigger.Compensation()).UserTask("tidy").Throw("steps", Trigger.Compensation()).End("tidied").EndSubProcess().EndSubProcess()
            .UserTask("turn").Throw("back", Trigger.Compensation()).UserTask("next").End());
        dossier.Complete("b").Complete("turn");

        dossier.Waiting.Should().Equal("tidy");
        dossier.Complete("tidy").Waiting.Should().Equal("undo-b");
        dossier.Complete("undo-b").Waiting.Should().Equal("next");
    }

    [Fact]
    public void EventSubProcess_OfErrors_UndoesWhatItsScopeCompleted()
    {
        var dossier = Given.Submitted(p => p.SubProcess("inner").Start("in").UserTask("b").ServiceTask("job", "x").End("out").Undo("undo-b", "b")
            .EventSubProcess("on-error", Trigger.Error("E1")).Throw("back", Trigger.Compensation()).UserTask("tidy").End("tidied").EndSubProcess().EndSubProcess().UserTask("next").End());

        dossier.Complete("b").FailJob("job", "E1").Waiting.Should().Equal("undo-b");
        dossier.Complete("undo-b").Waiting.Should().Equal("tidy");
        dossier.Complete("tidy").Waiting.Should().Equal("next");
    }

    [Fact]
    public void Undoing_Interrupted_EndsWithItsScope()
    {
        var dossier = Given.Submitted(p => p.SubProcess("inner").Start("in").UserTask("a").Throw("back", Trigger.Compensation()).End("out").Undo("undo-a", "a").EndSubProcess().End("e1")
            .Boundary("off", "inner", Trigger.Message("off")).UserTask("instead").End("e2"));
        dossier.Complete("a").Waiting.Should().Equal("undo-a");

        dossier.Message("off").Waiting.Should().Equal("instead");
        dossier.State.Compensations.Should().BeEmpty();
    }

    [Fact]
    public void CalledProcess_Completed_IsUndoneFromTheCaller()
    {
        var dossier = Given.Submitted(p => p.Call("call", "other").Throw("back", Trigger.Compensation()).UserTask("next").End().Undo("undo-call", "call")
            .CalledProcess("other").Start("in").UserTask("work").End("out").EndSubProcess());

        dossier.Complete("work").Waiting.Should().Equal("undo-call");
        dossier.Complete("undo-call").Waiting.Should().Equal("next");
    }
}
