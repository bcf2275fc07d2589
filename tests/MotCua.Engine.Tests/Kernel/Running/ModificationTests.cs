using System.Xml.Linq;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Running;

public sealed class ModificationTests
{
    private static readonly Actor Admin = DossierHarness.Person("admin1");

    private static DossierHarness Branches() => new DossierHarness(Procedure.Named("Rẽ nhánh").Start()
        .Parallel("split").UserTask("a").Parallel("join").UserTask("sign").End()
        .MoveTo("split").UserTask("b").ConnectTo("join")
        .MoveTo("a").BoundaryTimer("late", "a", "P1D", interrupting: false).UserTask("hurry").End("hurried")
        .MoveTo("split").SubProcess("sub").Start("s0").UserTask("inner").UserTask("inner2").End("s1").EndSubProcess().ConnectTo("join")
        .Compile()).Submit();

    [Fact]
    public void StartBefore_BeginsAStrandAndRecordsWhy()
    {
        var dossier = Branches();

        dossier.Do(new StartBefore(Admin, "hurry", null, " Cần đôn đốc "));

        dossier.Failure.Should().BeNull();
        dossier.Waiting.Should().BeEquivalentTo("a", "b", "inner", "hurry");
        dossier.LastEvents.OfType<StrandStarted>().Single().Should().BeEquivalentTo(new { ElementId = "hurry", Reason = "Cần đôn đốc" });
        dossier.Complete("a").Complete("b").Complete("hurry").Complete("inner").Complete("inner2").Complete("sign");
        dossier.State.EndKind.Should().Be(EndKind.Completed);
    }

    [Fact]
    public void StartBefore_InARunningSubProcess_RunsThere()
    {
        var dossier = Branches();

        dossier.Do(new StartBefore(Admin, "inner2", null, "x"));

        dossier.Complete("inner2").Complete("inner").Waiting.Should().BeEquivalentTo("a", "b", "inner2");
    }

    [Theory]
    [InlineData("join", FailureCode.StartAtJoin)]
    [InlineData("late", FailureCode.StartAtBoundary)]
    [InlineData("nowhere", FailureCode.ElementNotFound)]
    public void StartBefore_WhereNoStrandBegins_IsRefusedByName(string element, FailureCode expected)
        => Branches().Do(new StartBefore(Admin, element, null, "x")).Failure!.Code.Should().Be(expected);

    [Fact]
    public void StartBefore_InASubProcessThatDoesNotRun_IsRefused()
    {
        var dossier = Branches().Complete("inner").Complete("inner2");

        dossier.Do(new StartBefore(Admin, "inner", null, "x")).Failure!.Code.Should().Be(FailureCode.ScopeNotOpen);
    }

    [Fact]
    public void StartBefore_WithoutRightOrReason_IsRefused()
    {
        Branches().Do(new StartBefore(DossierHarness.Person("head1"), "hurry", null, "x")).Failure!.Code.Should().Be(FailureCode.NotPermitted);
        Branches().Do(new StartBefore(Admin, "hurry", null, " ")).Failure!.Code.Should().Be(FailureCode.ReasonRequired);
        Branches().Do(new StartBefore(Admin, "inner", "s99", "x")).Failure!.Code.Should().Be(FailureCode.ScopeNotOpen);
    }

    [Fact]
    public void CancelElement_TakesAStrandAwayWithItsWorkAndTimers()
    {
        var dossier = Branches().Do(new StartBefore(Admin, "hurry", null, "x"));
        var token = dossier.Item("hurry").TokenId;

        dossier.Do(new CancelElement(Admin, token, "Không cần nữa"));

        dossier.Item("hurry").State.Should().Be(WorkItemState.Cancelled);
        dossier.State.Tokens.ContainsKey(token).Should().BeFalse();
        dossier.LastEvents.OfType<StrandCancelled>().Single().Should().BeEquivalentTo(new { ElementId = "hurry", Reason = "Không cần nữa" });
    }

    [Fact]
    public void CancelElement_ThatAJoinWaitsFor_IsRefused()
    {
        var dossier = Branches().Complete("a");

        dossier.Do(new CancelElement(Admin, dossier.Item("b").TokenId, "x")).Failure!.Code.Should().Be(FailureCode.CancelCannotEnd);
    }

    [Fact]
    public void CancelElement_TheLastOfItsScope_IsRefused()
    {
        var dossier = Branches();

        dossier.Do(new CancelElement(Admin, dossier.Item("inner").TokenId, "x")).Failure!.Code.Should().Be(FailureCode.CancelLastStrand);
        dossier.Do(new CancelElement(Admin, "t99", "x")).Failure!.Code.Should().Be(FailureCode.TokenNotFound);
    }

    [Fact]
    public void Modification_OfARepeatedActivity_IsRefused()
    {
        XNamespace bpmn = BpmnNamespaces.Model;
        var dossier = new DossierHarness(Procedure.Named("Lặp").Start()
            .SubProcess("each", s => s.Child(new XElement(bpmn + "multiInstanceLoopCharacteristics", new XElement(bpmn + "loopCardinality", "2"))))
            .Start("s0").UserTask("inner").UserTask("inner2").End("s1").EndSubProcess().End().Compile()).Submit();
        var instance = dossier.State.Tokens.Values.First(t => dossier.State.Scopes[t.ScopeId].Kind == ScopeKind.Instance);
        var inside = dossier.State.Scopes.Values.First(s => s.Kind == ScopeKind.SubProcess);

        dossier.Do(new StartBefore(Admin, "inner2", null, "x")).Failure!.Code.Should().Be(FailureCode.ScopeRequired);
        dossier.Do(new StartBefore(Admin, "inner2", inside.Id, "x")).Failure!.Code.Should().Be(FailureCode.StartInRepetition);
        dossier.Do(new CancelElement(Admin, instance.Id, "x")).Failure!.Code.Should().Be(FailureCode.CancelInRepetition);
    }
}
