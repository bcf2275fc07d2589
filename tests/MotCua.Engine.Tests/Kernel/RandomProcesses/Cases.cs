using System.Diagnostics;
using MotCua.Engine.Kernel.Running;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.RandomProcesses;

/// <summary>Random cases: a process of a seed and several plays of it.</summary>
internal static class Cases
{
    /// <summary>Plays of each process.</summary>
    public const int PlaysEach = 10;

    /// <summary>Elements of a process at most.</summary>
    public const int MostElements = 60;

    private const int MostActs = 30;

    /// <summary>Choices for one play.</summary>
    public static IReadOnlyList<uint> Choices(Random random, int count)
    {
        var choices = new uint[count];
        for (var i = 0; i < count; i++)
        {
            choices[i] = (uint)random.NextInt64(uint.MaxValue);
        }

        return choices;
    }

    /// <summary>Plays all cases of a process; null when the laws hold, else the process and the choices that broke one.</summary>
    public static (RandomProcess Process, IReadOnlyList<uint> Choices)? Break(int seed, int plays, KernelParts parts, Coverage coverage)
    {
        var clock = Stopwatch.GetTimestamp();
        var process = new ProcessGenerator(seed).Make();
        var procedure = ProcessWriter.Compile(process);
        for (var percent = 70; procedure.Process.Nodes.Count > MostElements; percent = percent * 7 / 10)
        {
            process = new ProcessGenerator(seed, percent).Make();
            procedure = ProcessWriter.Compile(process);
        }

        coverage.Spent("compiling", clock);
        coverage.MostElements = Math.Max(coverage.MostElements, procedure.Process.Nodes.Count);
        var map = new ProcessMap(procedure.Process);
        var random = new Random(seed);
        for (var play = 0; play < plays; play++)
        {
            var choices = Choices(random, 4 + random.Next(MostActs - 4));
            try
            {
                Player.Play(procedure, map, choices, parts, coverage);
            }
            catch (Exception broken) when (broken is not OutOfMemoryException)
            {
                return (process, choices);
            }
        }

        return null;
    }
}
