using System.Diagnostics;
using MotCua.Engine.Time;
using MotCua.Engine.Verification;
using MotCua.Engine.Verification.Soundness;
using MotCua.Testing.Procedures;
using Xunit.Abstractions;

namespace MotCua.Engine.Tests.Verification;

/// <summary>A hundred nodes with branches, loops, timers and decisions: all rules stay quick beside the search for faults.</summary>
public sealed class LargeProcedureTests(ITestOutputHelper output)
{
    [Fact]
    public void Procedure_OfAHundredNodes_IsCheckedQuickly()
    {
        var process = Procedure.Named("Lớn").TimeLimit(2000, TimeUnit.WorkingDay).Start();
        for (var i = 0; i < 10; i++)
        {
            Block(process, i);
        }

        var procedure = process.End("end", "Stopped").Compile();
        procedure.Process.NodesInOrder.Count.Should().BeGreaterThan(100);
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < 5; round++)
        {
            var subject = new VerificationSubject(procedure.Facts, procedure.Process, procedure.Statuses, TestPeople.All)
            {
                Names = ExpressionNames.Of(procedure.Facts, procedure.Process, procedure.Forms, procedure.DecisionSources),
                Forms = procedure.Forms,
                Decisions = procedure.DecisionSources,
                SoundnessLimits = SoundnessLimits.Default with { MaxStates = 1 },
            };
            _ = subject.Soundness;
            var watch = Stopwatch.StartNew();
            _ = Verifier.Check(subject);
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        output.WriteLine($"{procedure.Process.NodesInOrder.Count} nodes: {best.TotalMilliseconds:0.0} ms");

        // A bound that holds on a busy machine; alone it is a tenth of that.
        best.Should().BeLessThan(TimeSpan.FromMilliseconds(400));
    }

    private static void Block(ProcedureBuilder process, int i)
        => process.Exclusive($"loop{i}")
            .UserTask($"handle{i}", t => t.Status("Processing").TimeLimit(1, TimeUnit.WorkingDay).Allow("supplement").Outcomes("a", "b"))
            .BoundaryTimer($"late{i}", $"handle{i}", "P3D", interrupting: false, working: true).Throw($"told{i}").End($"toldEnd{i}")
            .MoveTo($"handle{i}").Parallel($"fork{i}")
            .UserTask($"one{i}", t => t.TimeLimit("if data.soTo > 3 then {amount: 1, unit: \"workingDay\"} else {amount: 2, unit: \"workingDay\"}")).Parallel($"join{i}")
            .MoveTo($"fork{i}").UserTask($"two{i}", t => t.TimeLimit(2, TimeUnit.WorkingHour).DistinctFrom($"handle{i}")).ConnectTo($"join{i}")
            .MoveTo($"join{i}").Exclusive($"which{i}").When($"steps.handle{i}.outcome = \"b\" and data.soTo > {i}").ConnectTo($"loop{i}")
            .MoveTo($"which{i}").Otherwise().Task($"sum{i}", t => t.Output($"tong{i}", $"data.soTo + {i}"));
}
