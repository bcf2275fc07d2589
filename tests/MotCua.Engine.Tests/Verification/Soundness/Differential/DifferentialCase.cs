using System.Collections.Immutable;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel;
using MotCua.Engine.Tests.Kernel.RandomProcesses;

namespace MotCua.Engine.Tests.Verification.Soundness.Differential;

/// <summary>A random process and the damage done to it; every second one has none.</summary>
internal sealed record DifferentialCase(RandomProcess Process, ImmutableArray<Damage> Damages)
{
    /// <summary>The case of a seed; three of four are smaller than usual, so that all fit in the suite's time.</summary>
    public static DifferentialCase Mixed(int seed) => Of(seed, seed % 8 is 0 or 3 ? 80 : 40);

    /// <summary>The case of a seed.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="percent">How much smaller than usual the process is.</param>
    public static DifferentialCase Of(int seed, int percent = 100)
    {
        var process = CalmProcess.Of(new ProcessGenerator(seed, percent).Make());
        var random = new Random(seed);
        var kinds = Enum.GetValues<DamageKind>();
        var damages = seed % 2 == 0 ? 0 : 1 + random.Next(2);
        return new DifferentialCase(process, [.. Enumerable.Range(0, damages).Select(_ => new Damage(kinds[random.Next(kinds.Length)], (uint)random.Next(int.MaxValue)))]);
    }

    /// <summary>The procedure, damaged; null when it cannot be run (a smaller process need not be well formed).</summary>
    public CompiledProcedure? Compile() => QuickProcedure.Of(Process) is { } procedure ? Damages.Aggregate(procedure, DamagedGraph.Of) : null;

    /// <summary>Whether the process without damage passes all gates.</summary>
    public bool IsWellFormed()
    {
        try
        {
            return ProcessWriter.Compile(Process) is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    public override string ToString() => string.Join(Environment.NewLine, [.. Changes(), Process.Outline()]);

    private IEnumerable<string> Changes()
    {
        if (Damages.IsEmpty || QuickProcedure.Of(Process)?.Process is not { } was || Compile()?.Process is not { } now)
        {
            return [];
        }

        static string Flow(SequenceFlow f) => $"{f.SourceId} -> {f.TargetId}{(f.Condition is null ? "" : $" when {f.Condition}")}";
        static string Node(FlowNode n) => $"{n.Id} {n.Kind}{(n.Interrupting ? "" : " not interrupting")}{(n.DefaultFlow is null ? "" : " with default")}";
        var (before, after) = (was.Flows.Values.Select(Flow).Concat(was.NodesInOrder.Select(Node)).ToList(), now.Flows.Values.Select(Flow).Concat(now.NodesInOrder.Select(Node)).ToList());
        return Damages.Select(d => $"damage: {d.Kind}").Concat(before.Except(after).Select(f => $"  less: {f}")).Concat(after.Except(before).Select(f => $"  more: {f}"));
    }
}
