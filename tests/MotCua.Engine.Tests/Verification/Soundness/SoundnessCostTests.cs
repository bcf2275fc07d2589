using MotCua.Engine.Verification.Soundness;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Verification.Soundness;

/// <summary>What a search costs, in states: the gate that does not depend on the machine.</summary>
public sealed class SoundnessCostTests
{
    [Fact]
    public void ParallelBranches_TenOfTenSteps_AreLookedAtOneAfterTheOther()
    {
        var report = Search(Branches(10, 10));

        report.Verdict.Should().Be(SoundnessVerdict.Sound);
        report.States.Should().BeLessThan(400);
        report.Structural.Should().BeFalse();
    }

    [Fact]
    public void Steps_ThreeHundredInARow_AreLinear()
    {
        var report = Search(Enumerable.Range(0, 300).Aggregate(Procedure.Named("Dài").Start(), (p, i) => p.UserTask($"s{i}")).End());

        report.Verdict.Should().Be(SoundnessVerdict.Sound);
        report.States.Should().BeLessThan(700);
        report.Structural.Should().BeTrue();
    }

    [Fact]
    public void Search_BeyondItsBound_SaysThatItIsNotDecided()
    {
        var report = SoundnessChecker.Check(SoundnessModel.Of(Branches(5, 5).Compile()), new SoundnessLimits { MaxStates = 20 });

        (report.Verdict, report.Complete).Should().Be((SoundnessVerdict.Undecided, false));
        report.DeadElements.Should().BeEmpty();
    }

    [Fact]
    public void Search_Cancelled_Stops()
    {
        var act = () => SoundnessChecker.Check(SoundnessModel.Of(Branches(3, 3).Compile()), null, new CancellationToken(true));

        act.Should().Throw<OperationCanceledException>();
    }

    private static SoundnessReport Search(ProcedureBuilder process)
        => SoundnessChecker.Check(SoundnessModel.Of(process.Compile()));

    private static ProcedureBuilder Branches(int branches, int steps)
    {
        var process = Procedure.Named("Nhánh").Start().Parallel("split");
        for (var b = 0; b < branches; b++)
        {
            process = process.MoveTo("split");
            for (var s = 0; s < steps; s++)
            {
                process = process.UserTask($"u{b}-{s}");
            }

            process = b == 0 ? process.Parallel("join").End() : process.ConnectTo("join");
        }

        return process;
    }
}
