using System.Collections.Immutable;

namespace MotCua.Engine.Tests.Kernel.RandomProcesses;

/// <summary>A piece of a random process: one way in, at most one way out.</summary>
internal sealed record Block(BlockKind Kind, string Id)
{
    /// <summary>Steps of a sequence; branches; the body of a container.</summary>
    public ImmutableArray<Block> Parts { get; init; } = [];

    /// <summary>What it waits for or throws.</summary>
    public Cue? Cue { get; init; }

    /// <summary>Conditions of the branches, FEEL; the last branch is the default.</summary>
    public ImmutableArray<string> Conditions { get; init; } = [];

    /// <summary>Events on its border.</summary>
    public ImmutableArray<Border> Borders { get; init; } = [];

    /// <summary>Event sub-processes in it.</summary>
    public ImmutableArray<Border> Handlers { get; init; } = [];

    /// <summary>How it is repeated.</summary>
    public Cue? Loop { get; init; }

    /// <summary>Kind of the activity that undoes it; null for none.</summary>
    public string? Undo { get; init; }

    /// <summary>What it calls.</summary>
    public string? Called { get; init; }

    /// <summary>Whether a token can come out of it.</summary>
    public bool Exits => Kind switch
    {
        BlockKind.End => false,
        BlockKind.Sequence => Parts.All(p => p.Exits),
        BlockKind.Exclusive or BlockKind.Inclusive or BlockKind.EventBased or BlockKind.Parallel => Parts.Any(p => p.Exits),
        _ => true,
    };

    /// <summary>This and everything in it.</summary>
    public IEnumerable<Block> All() => Parts.Concat(Borders.Select(b => b.Then)).Concat(Handlers.Select(h => h.Then)).SelectMany(p => p.All()).Prepend(this);

    /// <summary>The piece as lines, what is inside further to the right.</summary>
    public IEnumerable<string> Outline(string indent = "")
    {
        yield return $"{indent}{Kind} {Id}{(Cue is null ? "" : $" {Cue}")}{(Called is null ? "" : $" -> {Called}")}{(Loop is null ? "" : $" loop {Loop}")}{(Undo is null ? "" : $" undone by {Undo}")}";
        foreach (var (part, i) in Parts.Select((p, i) => (p, i)))
        {
            foreach (var line in part.Outline(indent + "  ").Select((l, n) => n == 0 && i < Conditions.Length ? $"{l} when {Conditions[i]}" : l))
            {
                yield return line;
            }
        }

        foreach (var (on, what) in Borders.Select(b => (b, "on border")).Concat(Handlers.Select(h => (h, "handler"))))
        {
            yield return $"{indent}  {what} {on.Id} {on.Cue}{(on.Interrupting ? "" : " not interrupting")}{(on.Merges ? " merges" : "")}";
            foreach (var line in on.Then.Outline(indent + "    "))
            {
                yield return line;
            }
        }
    }
}

/// <summary>What defines an event or loop: its kind, and a name, code, FEEL or length.</summary>
internal sealed record Cue(string Kind, string? Name = null)
{
    public override string ToString() => Name is null ? Kind : $"{Kind}({Name})";
}

/// <summary>A boundary event and what follows it, or an event sub-process and what is in it.</summary>
internal sealed record Border(string Id, Cue Cue, bool Interrupting, Block Then, bool Merges = false);

/// <summary>What a piece is.</summary>
internal enum BlockKind
{
    Sequence, User, Manual, Plain, Service, Script, Rule, Send, Receive, Catch, Throw, Jump, End,
    Exclusive, Parallel, Inclusive, EventBased, Again, SubProcess, Call, Linked,
}

/// <summary>A random process: its body (a sub-process in form) and what it calls.</summary>
internal sealed record RandomProcess(Block Body, ImmutableArray<Block> Called, bool StartsByMessage)
{
    public string Outline() => string.Join(Environment.NewLine, Called.Prepend(Body).SelectMany(b => b.Outline()));
}
