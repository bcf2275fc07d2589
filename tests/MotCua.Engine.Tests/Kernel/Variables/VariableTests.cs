using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Variables;

/// <summary>Variables of scopes and of single elements, and how mappings read and write them.</summary>
public sealed class VariableTests
{
    private static string Way(Func<ProcedureBuilder, ProcedureBuilder> before, string condition, string data = "{}")
        => Given.Submitted(p => before(p).Exclusive("way").When(condition).UserTask("yes").End("e1").MoveTo("way").Otherwise().UserTask("no").End("e2"), data).Waiting.Single();

    [Theory]
    [InlineData("1 + 1", "v = 2")]
    [InlineData("\"a\"", "v = \"a\"")]
    [InlineData("null", "v = null")]
    [InlineData("true", "v")]
    [InlineData("[1, 2]", "count(v) = 2")]
    [InlineData("{a: {b: 3}}", "v.a.b = 3")]
    [InlineData("date(\"2026-11-20\")", "v + duration(\"P1D\") = date(\"2026-11-21\")")]
    [InlineData("time(\"08:30:00\")", "v.hour = 8")]
    [InlineData("date and time(\"2026-11-20T08:00:00\")", "v.day = 20")]
    [InlineData("duration(\"P2DT3H\")", "v.days = 2")]
    [InlineData("duration(\"P1Y\")", "v.years = 1")]
    [InlineData("{d: [date(\"2026-11-20\")]}", "v.d[1].month = 11")]
    [InlineData("data.ngay", "v.year = 2026")]
    public void Variable_OfTheProcess_KeepsItsType(string value, string condition)
        => Way(p => p.Variable("v", value), condition, """{"ngay":"2026-12-05"}""").Should().Be("yes");

    [Fact]
    public void Input_OfAnElement_IsSeenByItAndGoneAfterwards()
    {
        var dossier = Given.Submitted(p => p.Variable("c", "0").Task("work", s => s.Input("a", "1").Input("b", "2").Output("c", "a + b")).UserTask("next").End());
        dossier.Waiting.Should().Equal("next");
        dossier.State.Data.Locals.Should().ContainSingle().Which.Value.ToJsonString().Should().Be("""{"c":3}""");
    }

    [Fact]
    public void Output_SetsTheVariableWhereItIsHeld()
        => Way(p => p.Variable("v", "0").SubProcess("inner").Start("in").Task("work", s => s.Output("v", "5")).End("out").EndSubProcess(), "v = 5").Should().Be("yes");

    [Fact]
    public void Output_OfNobodysVariable_IsHeldByTheProcess()
        => Way(p => p.SubProcess("inner").Start("in").Task("work", s => s.Output("fresh", "5")).End("out").EndSubProcess(), "fresh = 5").Should().Be("yes");

    [Fact]
    public void Variable_OfASubProcess_HidesTheOuterOneAndIsGoneWithIt()
        => Way(
            p => p.Variable("v", "1").Variable("seen", "null")
                .SubProcess("inner", s => s.Variable("v", "10")).Start("in").Task("work", s => s.Output("v", "v + 1").Output("seen", "v")).End("out").EndSubProcess(),
            "v = 1 and seen = 10").Should().Be("yes", "outputs read what was before them, and inner 11 is gone");

    [Fact]
    public void Variable_NamedLikeWhatEveryDossierHas_DoesNotHideIt()
        => Way(p => p.Variable("data", "1"), "data.hoTen = \"An\"", """{"hoTen":"An"}""").Should().Be("yes");

    [Fact]
    public void Input_Fails_RaisesIncidentBeforeTheElementRuns()
    {
        var dossier = Given.Submitted(p => p.UserTask("work", s => s.Input("a", "data.hoTen + 1")).End(), """{"hoTen":"x"}""");

        dossier.State.OpenIncidents.Single().Code.Should().Be(IncidentCode.ExpressionFailed);
        dossier.State.WorkItems.Should().BeEmpty();
        dossier.Do(new MendIncident(Actor.System, dossier.State.OpenIncidents.Single().Id, [new VariableChange(VariablePlace.Form, null, "hoTen", 1)], "sửa"));
        dossier.Waiting.Should().Equal("work");
    }

    [Fact]
    public void Output_Fails_HoldsTheDoneStepAndIsRetried()
    {
        var dossier = Given.Submitted(p => p.UserTask("work", s => s.Output("a", "data.hoTen + 1")).UserTask("next").End(), """{"hoTen":"x"}""").Complete("work");

        dossier.State.OpenIncidents.Single().Resume.Should().Be(IncidentResume.Leave);
        dossier.Do(new MendIncident(Actor.System, dossier.State.OpenIncidents.Single().Id, [new VariableChange(VariablePlace.Form, null, "hoTen", 1)], "sửa"));
        dossier.Waiting.Should().Equal("next");
        dossier.State.WorkItems.Values.Count(w => w.ElementId == "work").Should().Be(1);
    }

    [Fact]
    public void Job_BringsVariables_TheyAreSetAroundIt()
    {
        var dossier = Given.Submitted(p => p.Variable("v", "0").ServiceTask("job", "x").Exclusive("way").When("v = 7").UserTask("yes").End("e1").MoveTo("way").Otherwise().UserTask("no").End("e2"));

        dossier.Do(new CompleteJob(Actor.System, dossier.State.Jobs.Keys.Single(), [], ProcedureBuilder.Json("""{"v":7}"""))).Waiting.Should().Equal("yes");
    }

    [Fact]
    public void Mend_AVariable_IsRecordedWithReason()
    {
        var dossier = Given.Submitted(p => p.Variable("v", "\"x\"").UserTask("work", s => s.Input("a", "v + 1")).End());
        var scope = dossier.State.Scopes.Keys.Single();

        dossier.Do(new MendIncident(Actor.System, dossier.State.OpenIncidents.Single().Id, [new VariableChange(VariablePlace.Local, scope, "v", 1)], "sửa"));

        dossier.Waiting.Should().Equal("work");
        dossier.State.Data.Locals[scope]["v"]!.GetValue<int>().Should().Be(1);
    }
}
