using System.Collections.Immutable;
using MotCua.Engine.Tests.Kernel.RandomProcesses;

namespace MotCua.Engine.Tests.Verification.Soundness.Differential;

/// <summary>A random process without expressions that cannot be evaluated: those are incidents, not a matter of control flow.</summary>
internal static class CalmProcess
{
    /// <summary>The process with sound expressions.</summary>
    public static RandomProcess Of(RandomProcess process) => process with { Body = Calm(process.Body), Called = [.. process.Called.Select(Calm)] };

    private static Block Calm(Block block) => block with
    {
        Parts = [.. block.Parts.Select(Calm)],
        Conditions = [.. block.Conditions.Select(Calm)],
        Cue = Calm(block.Cue),
        Borders = Calm(block.Borders),
        Handlers = Calm(block.Handlers),
    };

    private static ImmutableArray<Border> Calm(ImmutableArray<Border> borders) => [.. borders.Select(b => b with { Cue = Calm(b.Cue)!, Then = Calm(b.Then) })];

    private static Cue? Calm(Cue? cue) => cue is { Kind: "conditional", Name: { } condition } ? cue with { Name = Calm(condition) } : cue;

    private static string Calm(string condition) => condition is "v" or "v + \"x\"" ? "v > 2" : condition;
}
