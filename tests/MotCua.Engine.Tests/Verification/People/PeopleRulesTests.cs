using MotCua.Engine.Model;
using MotCua.Engine.Time;
using MotCua.Engine.Verification;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Verification.People;

/// <summary>Who does the steps, in the organisation of today.</summary>
public sealed class PeopleRulesTests
{
    private static ProcedureBuilder Begin() => Step(Procedure.Named("Người làm").Start(), "first", _ => { });

    private static ProcedureBuilder Step(ProcedureBuilder procedure, string id, Action<StepBuilder> assign)
        => procedure.UserTask(id, t =>
        {
            assign(t.Status("Processing").TimeLimit(1, TimeUnit.WorkingHour).Allow("supplement"));
        });

    private static IEnumerable<Finding> Check(ProcedureBuilder procedure, string code, TestPeople? people = null)
        => Verifier.Check(procedure.End("end", "Stopped").Compile(), people ?? TestPeople.All).Where(f => f.Code == code);

    private static StepBuilder Handlers(StepBuilder step) => step.Role("Handler", "an-hoa.kt-ht-dt");

    [Fact]
    public void Role_NobodyHoldsIt_SuggestsTheNearest()
        => Check(Step(Begin(), "second", t => t.Role("Handeler")), "MC-PPL-002").Should().ContainSingle(f => f.Severity == Severity.Warning)
            .Which.Args["meantEn"].Should().Contain("Handler");

    [Theory]
    [InlineData("chuyen-vien", 0)]
    [InlineData("chuyen-vienn", 1)]
    public void Position_NobodyHoldsIt_IsAWarning(string position, int findings)
        => Check(Step(Begin(), "second", t => t.Position(position)), "MC-PPL-002").Should().HaveCount(findings);

    [Fact]
    public void Person_NotInOffice_IsAWarning() => Check(Step(Begin(), "second", t => t.Person("handler9")), "MC-PPL-002").Should().ContainSingle().Which.Args["meant"].Should().Contain("handler");

    [Fact]
    public void FourEyes_TwoPersonsForTwoSteps_CanBeMet()
        => Check(Step(Begin(), "second", t => Handlers(t).DistinctFrom("first")), "MC-PPL-003").Should().BeEmpty();

    [Fact]
    public void FourEyes_OnePersonForTwoSteps_IsAWarning()
        => Check(Step(Begin(), "second", t => Handlers(t).DistinctFrom("first")), "MC-PPL-003", TestPeople.All.Without("handler2"))
            .Should().ContainSingle(f => f.ElementId == "second" && f.Severity == Severity.Warning).Which.Args["people"].Should().Be("Lê Quốc Khánh");

    [Fact]
    public void FourEyes_TwoPersonsForThreeDifferentSteps_IsAWarning()
        => Check(Step(Step(Begin(), "second", t => Handlers(t).DistinctFrom("first")), "third", t => Handlers(t).DistinctFrom("first").DistinctFrom("second")), "MC-PPL-003")
            .Should().ContainSingle(f => f.Path.SequenceEqual(new[] { "first", "second", "third" }));

    [Fact]
    public void FourEyes_AChainThatMayAlternate_CanBeMet()
        => Check(Step(Step(Begin(), "second", t => Handlers(t).DistinctFrom("first")), "third", t => Handlers(t).DistinctFrom("second")), "MC-PPL-003").Should().BeEmpty();

    [Fact]
    public void FourEyes_OneStepHasAThirdPerson_CanBeMet()
        => Check(Step(Step(Begin(), "second", t => Handlers(t).DistinctFrom("first")), "third", t => Handlers(t).Role("UnitHead", "an-hoa.kt-ht-dt").DistinctFrom("first").DistinctFrom("second")), "MC-PPL-003").Should().BeEmpty();

    [Fact]
    public void FourEyes_ThroughWhoDidAnotherStep_IsFound()
        => Check(Step(Step(Begin(), "second", t => t.SameAs("first")), "third", t => Handlers(t).DistinctFrom("second")), "MC-PPL-003", TestPeople.All.Without("handler2")).Should().ContainSingle();

    [Fact]
    public void SameAndDistinct_OfTheSameStep_AreRefused()
        => Check(Step(Begin(), "second", t => t.SameAs("first").DistinctFrom("first")), "MC-PPL-004").Should().ContainSingle(f => f.Severity == Severity.Error);

    [Fact]
    public void SameAndDistinct_WithARoleBeside_AreRight()
        => Check(Step(Begin(), "second", t => Handlers(t).SameAs("first").DistinctFrom("first")), "MC-PPL-004").Should().BeEmpty();

    [Fact]
    public void SameAs_AStepThatComesLater_IsRefused()
        => Check(Step(Step(Begin(), "second", t => t.SameAs("third")), "third", _ => { }), "MC-PPL-005").Should().ContainSingle(f => f.Severity == Severity.Error && f.ElementId == "second");

    [Fact]
    public void SameAs_AStepNotOnEveryWay_IsAWarning()
        => Check(Step(Step(Begin().Exclusive("x").When("data.soTo > 1"), "look", _ => { }).Exclusive("y").MoveTo("x").Otherwise().ConnectTo("y").MoveTo("y"), "second", t => t.SameAs("look")), "MC-PPL-005")
            .Should().ContainSingle(f => f.Severity == Severity.Warning);

    [Fact]
    public void SameAs_AStepAlwaysBefore_IsRight() => Check(Step(Begin(), "second", t => t.SameAs("first")), "MC-PPL-005").Should().BeEmpty();

    [Fact]
    public void DistinctFrom_AStepThatComesLater_IsAWarning()
        => Check(Step(Step(Begin(), "second", t => Handlers(t).DistinctFrom("third")), "third", _ => { }), "MC-PPL-006").Should().ContainSingle();

    [Fact]
    public void OnlyOnePerson_IsARemarkThatNamesHim()
        => Check(Step(Begin(), "second", t => t.Position("chu-tich")), "MC-PPL-007").Should().ContainSingle(f => f.Severity == Severity.Info).Which.Args["steps"].Should().Be("“second” (Vũ Thị Minh Tâm)");

    [Fact]
    public void OnlyOnePerson_WhoDidAnotherStep_IsNoBottleneckOfItsOwn()
        => Check(Step(Begin(), "second", t => t.SameAs("first")), "MC-PPL-007").Should().BeEmpty();
}
