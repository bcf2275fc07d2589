using System.Collections.Immutable;
using MotCua.Engine.Kernel.Running;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.RandomProcesses;

/// <summary>Makes a counter-example small: takes elements and acts away as long as some law stays broken.</summary>
internal sealed class Shrinker(KernelParts parts)
{
    private const int MostTries = 3000;
    private int _tries;

    /// <summary>The smallest counter-example found.</summary>
    public CounterExample Shrink(RandomProcess process, IReadOnlyList<uint> choices)
    {
        var best = Try(process, choices) ?? throw new InvalidOperationException("Nothing is broken here.");
        for (var found = true; found && _tries < MostTries;)
        {
            found = false;
            foreach (var smaller in Smaller(best.Process))
            {
                if (_tries > MostTries)
                {
                    break;
                }

                if (TrySome(smaller, best.Choices) is { } still)
                {
                    (best, found) = (still, true);
                    break;
                }
            }

            if (!found && FewerActs(best) is { } shorter)
            {
                (best, found) = (shorter, true);
            }
        }

        return best;
    }

    private CounterExample? FewerActs(CounterExample from)
    {
        for (var length = from.Choices.Count; length >= 1; length /= 2)
        {
            for (var at = 0; at < from.Choices.Count; at += length)
            {
                var fewer = from.Choices.Take(at).Concat(from.Choices.Skip(at + length)).ToList();
                if (Try(from.Process, fewer) is { } still)
                {
                    return still;
                }
            }
        }

        return null;
    }

    // The same choices mean other acts in another process, so a few new ones are tried as well.
    private CounterExample? TrySome(RandomProcess process, IReadOnlyList<uint> choices)
    {
        if (Try(process, choices) is { } still)
        {
            return still;
        }

        var random = new Random(choices.Count);
        for (var i = 0; i < 12; i++)
        {
            if (Try(process, Cases.Choices(random, choices.Count)) is { } other)
            {
                return other;
            }
        }

        return null;
    }

    private CounterExample? Try(RandomProcess process, IReadOnlyList<uint> choices)
    {
        _tries++;
        MotCua.Engine.Kernel.CompiledProcedure procedure;
        try
        {
            procedure = ProcessWriter.Compile(process);
        }
        catch (InvalidOperationException)
        {
            // Not every smaller process is well formed.
            return null;
        }

        var acts = new List<string>();
        try
        {
            Player.Play(procedure, new ProcessMap(procedure.Process), choices, parts, new Coverage(), acts);
            return null;
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return new CounterExample(process, [.. choices.Take(acts.Count - 1)], acts, broken, procedure.Process.Nodes.Count);
        }
    }

    /// <summary>Smaller processes; not all are well formed.</summary>
    public static IEnumerable<RandomProcess> Smaller(RandomProcess process)
    {
        if (process.StartsByMessage)
        {
            yield return process with { StartsByMessage = false };
        }

        foreach (var body in Smaller(process.Body))
        {
            yield return Without(process with { Body = body });
        }

        for (var i = 0; i < process.Called.Length; i++)
        {
            foreach (var called in Smaller(process.Called[i]))
            {
                yield return Without(process with { Called = process.Called.SetItem(i, called) });
            }
        }
    }

    private static RandomProcess Without(RandomProcess process)
    {
        var used = process.Called.Prepend(process.Body).SelectMany(b => b.All()).Select(b => b.Called).ToHashSet();
        return process with { Called = [.. process.Called.Where(c => used.Contains(c.Id))] };
    }

    // Large steps first: a part less, a container replaced by what is in it, then smaller parts.
    private static IEnumerable<Block> Smaller(Block block)
    {
        for (var i = 0; i < block.Parts.Length && block.Kind is not (BlockKind.SubProcess or BlockKind.Again); i++)
        {
            if (block.Kind == BlockKind.Sequence || block.Parts.Length > 2)
            {
                yield return block with { Parts = block.Parts.RemoveAt(i), Conditions = block.Conditions.Length > 0 ? block.Conditions.RemoveAt(Math.Min(i, block.Conditions.Length - 1)) : [] };
            }
        }

        foreach (var simpler in Simpler(block))
        {
            yield return simpler;
        }

        for (var i = 0; i < block.Parts.Length; i++)
        {
            // A container in a sequence may give way to its own parts.
            if (block.Kind == BlockKind.Sequence)
            {
                foreach (var inner in block.Parts[i].Parts.Where(p => p.Kind == BlockKind.Sequence))
                {
                    yield return block with { Parts = block.Parts.RemoveAt(i).InsertRange(i, inner.Parts) };
                }
            }

            foreach (var part in Smaller(block.Parts[i]))
            {
                yield return block with { Parts = block.Parts.SetItem(i, part) };
            }
        }

        foreach (var (borders, make) in new (ImmutableArray<Border>, Func<ImmutableArray<Border>, Block>)[]
            { (block.Borders, b => block with { Borders = b }), (block.Handlers, h => block with { Handlers = h }) })
        {
            for (var i = 0; i < borders.Length; i++)
            {
                foreach (var then in Smaller(borders[i].Then))
                {
                    yield return make(borders.SetItem(i, borders[i] with { Then = then }));
                }
            }
        }
    }

    private static IEnumerable<Block> Simpler(Block block)
    {
        for (var i = 0; i < block.Borders.Length; i++)
        {
            yield return block with { Borders = block.Borders.RemoveAt(i) };
        }

        for (var i = 0; i < block.Handlers.Length; i++)
        {
            yield return block with { Handlers = block.Handlers.RemoveAt(i) };
        }

        if (block.Loop is not null)
        {
            yield return block with { Loop = null };
        }

        if (block.Undo is not null)
        {
            yield return block with { Undo = null };
        }

        if (block.Kind == BlockKind.Call)
        {
            yield return block with { Kind = BlockKind.User, Called = null };
        }
    }
}

/// <summary>A process and acts that break a law.</summary>
internal sealed record CounterExample(RandomProcess Process, IReadOnlyList<uint> Choices, IReadOnlyList<string> Acts, Exception Broken, int Elements)
{
    public override string ToString() => string.Join(Environment.NewLine, [Broken.Message, Process.Outline(), .. Acts]);
}
