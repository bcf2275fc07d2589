using System.Diagnostics;

namespace MotCua.Benchmarks;

/// <summary>What one run of an action costs.</summary>
/// <param name="Nanoseconds">Time of one run in the fastest of several rounds: what else runs on the machine only ever adds.</param>
/// <param name="Bytes">Bytes allocated by one run on its thread.</param>
internal readonly record struct Measure(double Nanoseconds, double Bytes)
{
    private const int Rounds = 7;

    /// <summary>Runs the action until it is warm, then in rounds of about the given length.</summary>
    /// <param name="action">The work; it must not keep what it makes.</param>
    /// <param name="roundMilliseconds">Length of one round (10..1000).</param>
    public static Measure Of(Action action, int roundMilliseconds = 30)
    {
        var runs = WarmUp(action, roundMilliseconds);
        var times = new double[Rounds];
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            for (var i = 0; i < runs; i++)
            {
                action();
            }

            times[round] = Stopwatch.GetElapsedTime(started).TotalNanoseconds / runs;
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return new Measure(times.Min(), (double)allocated / Rounds / runs);
    }

    // Long enough for the runtime to compile the hot ways anew; then as many runs as fill a round.
    private static int WarmUp(Action action, int roundMilliseconds)
    {
        var runs = 0;
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started).TotalMilliseconds < 8 * roundMilliseconds || runs < 60)
        {
            action();
            runs++;
            if (Stopwatch.GetElapsedTime(started).TotalSeconds > 5)
            {
                break;
            }
        }

        return Math.Max(1, (int)(runs / Stopwatch.GetElapsedTime(started).TotalMilliseconds * roundMilliseconds));
    }
}
