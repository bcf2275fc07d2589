using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Migration;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Migration;

public sealed class MigrationPlanTests
{
    private static CompiledProcedure Two(string first, string second, string firstName = "Tiếp nhận", string secondName = "Thẩm định")
        => Procedure.Named("Thử").Start().UserTask(first, t => t.Name(firstName)).UserTask(second, t => t.Name(secondName)).End().Compile();

    [Fact]
    public void Propose_SameIdAndKind_IsTheSameElement()
    {
        var plan = MigrationPlan.Propose(Two("a", "b"), Two("a", "b", secondName: "Đổi tên"));

        plan.Elements.Should().OnlyContain(e => e.Basis == MappingBasis.SameId && e.To!.Id == e.From.Id);
        plan.Added.Should().BeEmpty();
    }

    [Fact]
    public void Propose_OtherIdsWithTheSameNameAndNeighbours_AreAlike()
    {
        var plan = MigrationPlan.Propose(Two("a", "b"), Two("x1", "x2"));

        plan.Mapping.Elements.Should().Contain("a", "x1").And.Contain("b", "x2");
        plan.Elements.Single(e => e.From.Id == "a").Basis.Should().Be(MappingBasis.Alike);
    }

    [Fact]
    public void Propose_SameNameTwice_TheNeighboursDecide()
    {
        var plan = MigrationPlan.Propose(Two("a", "b"), Two("x1", "x2", "Thẩm định"));

        plan.Mapping.Elements.Should().Contain("b", "x2");
        plan.Unmapped.Select(n => n.Id).Should().Equal("a");
        plan.Added.Select(n => n.Id).Should().Equal("x1");
    }

    [Fact]
    public void Propose_SeveralThatFit_ProposesNone()
    {
        var from = Procedure.Named("Thử").Start().UserTask("a", t => t.Name("Ký")).End().Compile();
        var to = Procedure.Named("Thử").Start().Parallel("split").UserTask("x", t => t.Name("Ký")).End()
            .MoveTo("split").UserTask("y", t => t.Name("Ký")).ConnectTo("end").Compile();

        MigrationPlan.Propose(from, to).Unmapped.Select(n => n.Id).Should().Equal("a");
    }

    [Fact]
    public void Propose_WorkWithoutAName_IsNotTakenForAnother()
    {
        var from = Procedure.Named("Thử").Start().UserTask("a").End().Compile();
        var to = Procedure.Named("Thử").Start().UserTask("x").End().Compile();

        MigrationPlan.Propose(from, to).Unmapped.Select(n => n.Id).Should().Equal("a");
    }

    [Fact]
    public void Propose_SameIdOfAnotherKind_HasNoPlace()
    {
        var to = Procedure.Named("Thử").Start().ManualTask("a", t => t.Name("Tiếp nhận")).UserTask("b", t => t.Name("Thẩm định")).End().Compile();

        MigrationPlan.Propose(Two("a", "b"), to).Unmapped.Select(n => n.Id).Should().Equal("a");
    }

    [Fact]
    public void Propose_SameNameInAnotherSubProcess_HasNoPlace()
    {
        var to = Procedure.Named("Thử").Start().UserTask("a", t => t.Name("Tiếp nhận"))
            .SubProcess("sub").Start("s").UserTask("c", t => t.Name("Thẩm định")).End("e").EndSubProcess().End().Compile();

        MigrationPlan.Propose(Two("a", "b"), to).Unmapped.Select(n => n.Id).Should().Equal("b");
    }

    [Theory]
    [InlineData("a", "nowhere", true)]
    [InlineData("nowhere", "a", true)]
    [InlineData("a", "end", true)]
    [InlineData("a", "b", false)]
    public void Check_ALineThatCannotBe_IsNamed(string from, string to, bool wrong)
    {
        var version = Two("a", "b");

        var failure = MigrationPlan.Check(version, version, new MigrationMapping(new Dictionary<string, string> { [from] = to }));

        (failure?.Code == FailureCode.MigrationMappingWrong).Should().Be(wrong);
    }

    [Fact]
    public void Check_TwoElementsForOne_IsRefused()
    {
        var version = Two("a", "b");

        MigrationPlan.Check(version, version, new MigrationMapping(new Dictionary<string, string> { ["a"] = "a", ["b"] = "a" }))!
            .Args["element"].Should().Be("b");
    }
}
