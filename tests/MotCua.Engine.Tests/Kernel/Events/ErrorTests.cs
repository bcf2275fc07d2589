using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Events;

/// <summary>Errors (sections 10.5.6 and 13.5.4): the nearest catches; of those equally near, the one that names the code.</summary>
public sealed class ErrorTests
{
    // A sub-process in a sub-process; where the error may be caught: 1 own border, 2 event sub-process inside,
    // 3 border of the inner, 4 event sub-process of the outer, 5 border of the outer, 6 event sub-process of the process.
    private static DossierHarness Nested(int[] catchers, string? code)
        => Given.Submitted(p =>
        {
            p.SubProcess("outer").Start("s1").SubProcess("inner").Start("s2").ServiceTask("job", "dan-cu").End("e1");
            _ = catchers.Contains(1) ? p.Boundary("c1", "job", Trigger.Error(code)).UserTask("t1").End("ec1") : p;
            _ = catchers.Contains(2) ? p.EventSubProcess("c2", Trigger.Error(code)).UserTask("t2").End("ec2").EndSubProcess() : p;
            p.EndSubProcess().End("e2");
            _ = catchers.Contains(3) ? p.Boundary("c3", "inner", Trigger.Error(code)).UserTask("t3").End("ec3") : p;
            _ = catchers.Contains(4) ? p.EventSubProcess("c4", Trigger.Error(code)).UserTask("t4").End("ec4").EndSubProcess() : p;
            p.EndSubProcess().End("e3");
            _ = catchers.Contains(5) ? p.Boundary("c5", "outer", Trigger.Error(code)).UserTask("t5").End("ec5") : p;
            _ = catchers.Contains(6) ? p.EventSubProcess("c6", Trigger.Error(code)).UserTask("t6").End("ec6").EndSubProcess() : p;
            return p;
        });

    [Theory]
    [InlineData(new[] { 1, 2, 3, 4, 5, 6 }, "t1")]
    [InlineData(new[] { 2, 3, 4, 5, 6 }, "t2")]
    [InlineData(new[] { 3, 4, 5, 6 }, "t3")]
    [InlineData(new[] { 4, 5, 6 }, "t4")]
    [InlineData(new[] { 5, 6 }, "t5")]
    [InlineData(new[] { 6 }, "t6")]
    public void Job_FailsWithCode_TheNearestCatches(int[] catchers, string caughtBy)
    {
        foreach (var code in new[] { "E1", null })
        {
            var dossier = Nested(catchers, code).FailJob("job", "E1");

            dossier.Waiting.Should().Equal(caughtBy);
            dossier.State.OpenIncidents.Should().BeEmpty();
            dossier.All<ErrorThrown>().Should().ContainSingle();
            dossier.Complete(caughtBy).State.Life.Should().Be(DossierLife.Ended);
        }
    }

    [Fact]
    public void Job_FailsWithCodeNobodyCatches_RaisesIncidentAndNothingElse()
    {
        var dossier = Nested([1, 3, 6], "E1").FailJob("job", "E2");

        dossier.State.OpenIncidents.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = IncidentCode.JobFailed, ElementId = "job" });
        dossier.Retry().CompleteJob("job").State.Life.Should().Be(DossierLife.Ended);
    }

    [Fact]
    public void Job_FailsWithoutCode_IsNoBpmnError()
    {
        var dossier = Nested([1], null).FailJob("job");

        dossier.Waiting.Should().BeEmpty();
        dossier.State.OpenIncidents.Single().Code.Should().Be(IncidentCode.JobFailed);
    }

    [Theory]
    [InlineData("E1", "named")]
    [InlineData("E2", "any")]
    public void Boundary_OneNamesTheCode_ItBeatsTheOneThatCatchesAll(string thrown, string caughtBy)
    {
        var dossier = Given.Submitted(p => p.ServiceTask("job", "x").End("e1")
            .Boundary("b1", "job", Trigger.Error()).UserTask("any").End("e2")
            .Boundary("b2", "job", Trigger.Error("E1")).UserTask("named").End("e3"));

        dossier.FailJob("job", thrown).Waiting.Should().Equal(caughtBy);
    }

    [Fact]
    public void Boundary_CatchesAll_BeatsTheCodeFurtherOut()
    {
        var dossier = Given.Submitted(p => p.SubProcess("inner").Start("in").ServiceTask("job", "x").End("out")
            .Boundary("near", "job", Trigger.Error()).UserTask("here").End("e1").EndSubProcess().End("e2")
            .Boundary("far", "inner", Trigger.Error("E1")).UserTask("there").End("e3"));

        dossier.FailJob("job", "E1").Waiting.Should().Equal("here");
    }

    [Fact]
    public void EndEvent_Error_TakesTheWholeScopeAway()
    {
        var dossier = Given.Submitted(p => p.SubProcess("inner").Start("in").Parallel("split").UserTask("a").End("e1")
            .MoveTo("split").UserTask("b").EndOn("broken", Trigger.Error("E1")).EndSubProcess().UserTask("normal").End("e2")
            .Boundary("caught", "inner", Trigger.Error("E1")).UserTask("rescue").End("e3"));

        dossier.Complete("b");

        dossier.Waiting.Should().Equal("rescue");
        dossier.State.Scopes.Count.Should().Be(1);
        dossier.State.WorkItems.Values.First(w => w.ElementId == "a").State.Should().Be(WorkItemState.Cancelled);
    }

    [Fact]
    public void EndEvent_ErrorUncaught_RaisesIncidentThatHoldsOnlyItsStrand()
    {
        var dossier = Given.Submitted(p => p.Parallel("split").UserTask("a").End("e1").MoveTo("split").EndOn("broken", Trigger.Error("E1")));

        dossier.State.OpenIncidents.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = IncidentCode.ErrorUncaught, ElementId = "broken" });
        dossier.Waiting.Should().Equal("a");
        dossier.Complete("a").State.Life.Should().Be(DossierLife.Running);
    }

    [Fact]
    public void EventSubProcess_ThrowsErrorAgain_IsForThoseOutside()
    {
        var dossier = Given.Submitted(p => p.SubProcess("inner").Start("in").ServiceTask("job", "x").End("out")
            .EventSubProcess("c", Trigger.Error("E1")).UserTask("tidy").EndOn("again", Trigger.Error("E1")).EndSubProcess().EndSubProcess().End("e1")
            .Boundary("outside", "inner", Trigger.Error("E1")).UserTask("rescue").End("e2"));

        dossier.FailJob("job", "E1").Waiting.Should().Equal("tidy");
        dossier.Complete("tidy").Waiting.Should().Equal("rescue");
    }

    [Fact]
    public void CalledProcess_Error_IsCaughtAtTheCall()
    {
        var dossier = Given.Submitted(p => p.Call("call", "other").End("e1")
            .Boundary("caught", "call", Trigger.Error("E1")).UserTask("rescue").End("e2")
            .CalledProcess("other").Start("in").UserTask("work").EndOn("broken", Trigger.Error("E1")).EndSubProcess());

        dossier.Complete("work").Waiting.Should().Equal("rescue");
    }

    [Fact]
    public void MultiInstance_OneInstanceFails_TheBorderEndsAllOfThem()
    {
        var dossier = Given.Submitted(p => p.ServiceTask("job", s => s.Connector("x").Times("3")).End("e1")
            .Boundary("caught", "job", Trigger.Error("E1")).UserTask("rescue").End("e2"));
        dossier.State.Jobs.Count.Should().Be(3);

        dossier.FailJob("job", "E1");

        dossier.Waiting.Should().Equal("rescue");
        dossier.State.Jobs.Should().BeEmpty();
        dossier.State.Loops.Should().BeEmpty();
    }
}
