using MotCua.Engine.Tests.Kernel.RandomProcesses;

namespace MotCua.Engine.Tests.Verification.Soundness.Differential;

/// <summary>Makes a case on which checker and kernel differ small: less damage, fewer elements, as long as they still differ.</summary>
internal sealed class CaseShrinker(Judge judge)
{
    private const int MostTries = 600;

    /// <summary>The smallest case found, where they differ, and how many elements it has.</summary>
    public (DifferentialCase Case, string Differs, int Elements) Shrink(DifferentialCase from)
    {
        var best = from;
        var differs = Try(from) ?? throw new InvalidOperationException("They agree here.");
        var tries = 0;
        for (var found = true; found && tries < MostTries;)
        {
            found = false;
            foreach (var smaller in Smaller(best))
            {
                if (++tries > MostTries)
                {
                    break;
                }

                if (Try(smaller) is { } still)
                {
                    (best, differs, found) = (smaller, still, true);
                    break;
                }
            }
        }

        return (best, differs, best.Compile()!.Process.Nodes.Count);
    }

    // A crash of either is a difference as well.
    private string? Try(DifferentialCase one)
    {
        try
        {
            return one.IsWellFormed() ? judge.Differs(one, new DifferentialCoverage()) : null;
        }
        catch (Exception crash) when (crash is not OutOfMemoryException)
        {
            return crash.Message;
        }
    }

    private static IEnumerable<DifferentialCase> Smaller(DifferentialCase one)
    {
        for (var i = 0; i < one.Damages.Length; i++)
        {
            yield return one with { Damages = one.Damages.RemoveAt(i) };
        }

        foreach (var process in Shrinker.Smaller(one.Process))
        {
            yield return one with { Process = process };

            // The same pick means another place in another process: the first ones are tried as well.
            for (var i = 0; i < one.Damages.Length; i++)
            {
                for (var pick = 0u; pick < 3; pick++)
                {
                    yield return one with { Process = process, Damages = one.Damages.SetItem(i, one.Damages[i] with { Pick = pick }) };
                }
            }
        }
    }
}
