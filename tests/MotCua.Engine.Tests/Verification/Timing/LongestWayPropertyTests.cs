using MotCua.Engine.Model;
using MotCua.Engine.Time;
using MotCua.Engine.Verification;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Verification.Timing;

/// <summary>The longest way against going through every complete way of random processes.</summary>
public sealed class LongestWayPropertyTests
{
    public static TheoryData<int> Seeds => new(Enumerable.Range(0, 300));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void LongestWay_RandomProcess_IsTheLongestOfAllWays(int seed)
    {
        var block = Block.Random(new Random(seed), 1 + (seed % 5));
        var longest = 20 + block.Ways().Max();

        var way = Verifier.SubjectOf(Draw(block, (int)longest).Compile(), null).Longest;

        way.Minutes.Should().Be(longest, "it is the longest way of {0}", block);
        way.Steps.Sum(s => s.Minutes).Should().Be(longest);
        way.Path.Should().Equal(way.Steps.Select(s => s.ElementId));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(14)]
    [InlineData(44)]
    [InlineData(159)]
    public void LongestWay_OneMinuteOverTheLimit_IsRefused_ExactlyTheLimitIsNot(int seed)
    {
        var block = Block.Random(new Random(seed), 1 + (seed % 5));
        var longest = (int)(20 + block.Ways().Max());

        Verifier.Check(Draw(block, longest).Compile(), null).Should().NotContain(f => f.Code == "MC-VER-011");
        var exceeded = Verifier.Check(Draw(block, longest - 1).Compile(), null).Should().ContainSingle(f => f.Code == "MC-VER-011").Subject;
        exceeded.Severity.Should().Be(Severity.Error);
        exceeded.Args["excess"].Should().Be("1 phút");
        exceeded.Path.Should().NotBeEmpty();
    }

    private static ProcedureBuilder Draw(Block block, int limit)
    {
        var process = Procedure.Named("Ngẫu nhiên").TimeLimit(limit, TimeUnit.WorkingMinute).Start()
            .UserTask("intake", t => t.Status("Processing").TimeLimit(20, TimeUnit.WorkingMinute).Allow("supplement"));
        var number = 0;
        block.Draw(process, ref number);
        return process.End("end", "Settled");
    }
}
