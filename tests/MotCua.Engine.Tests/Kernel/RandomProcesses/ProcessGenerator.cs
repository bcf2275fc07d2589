using System.Collections.Immutable;
using System.Globalization;

namespace MotCua.Engine.Tests.Kernel.RandomProcesses;

/// <summary>Makes random processes that are well formed: every split is joined by its like, nothing repeats itself for ever.</summary>
internal sealed class ProcessGenerator(int seed, int percent = 100)
{
    /// <summary>Where a piece stands.</summary>
    /// <param name="Depth">Containers around it.</param>
    /// <param name="MustJoin">Whether a parallel join waits for its token.</param>
    /// <param name="Loops">Loops around it.</param>
    /// <param name="Signal">Only signals of a higher number may be thrown here, so that no handler calls itself.</param>
    private readonly record struct Place(int Depth, bool MustJoin, int Loops, int Signal);

    private const int MostDepth = 4;
    private const int Signals = 3;
    private readonly Random _random = new(seed);
    private int _left;
    private int _number;
    private int _callees;
    private int _called;

    public RandomProcess Make()
    {
        // Mostly small ones, some of up to 60 elements.
        _left = _random.Next(3) switch { 0 => 8, 1 => 10 + _random.Next(10), _ => 14 + _random.Next(24) };
        _left = _left * percent / 100;
        var mainShare = _left;
        _callees = Chance(40) ? 1 + _random.Next(2) : 0;
        var body = Container(BlockKind.SubProcess, "process", new Place(0, false, 0, 0));
        var called = new List<Block>();
        for (_called = 1; _called <= _callees; _called++)
        {
            _left = Math.Max(3, mainShare / 5);
            called.Add(Container(BlockKind.SubProcess, $"called{_called}", new Place(2, false, 1, Signals)));
        }

        return new RandomProcess(body, [.. called], _random.Next(12) == 0);
    }

    private Block Container(BlockKind kind, string id, Place at)
    {
        var inside = at with { MustJoin = false };
        var block = new Block(kind, id) { Parts = [Sequence(inside, at.Depth == 0 ? 2 + _random.Next(7) : 1 + _random.Next(3))] };
        return block with { Handlers = Chance(45) ? [.. Many(2, () => Handler(inside))] : [] };
    }

    private Block Sequence(Place at, int length)
    {
        var parts = new List<Block>();
        for (var i = 0; i < length && _left > 0; i++)
        {
            var part = Piece(at);
            parts.Add(part);
            if (!part.Exits)
            {
                break;
            }

            // What can be undone is undone now and then, or nobody would see it.
            if (CanBeUndone(part) && Chance(45))
            {
                parts.Add(Spend(new Block(BlockKind.Throw, Id("throw")) { Cue = new Cue(Chance(30) ? "compensate-at-once" : "compensate") }, 1));
            }
        }

        return new Block(BlockKind.Sequence, Id("q")) { Parts = [.. parts] };
    }

    private static bool CanBeUndone(Block part) => part.Undo is not null || part.Handlers.Any(h => h.Cue.Kind == "compensate");

    private Block Piece(Place at)
    {
        _left--;
        var nest = at.Depth < MostDepth && _left > 3;
        return _random.Next(nest ? 100 : 62) switch
        {
            < 22 => Activity(BlockKind.User, at),
            < 25 => Activity(BlockKind.Manual, at),
            < 27 => Activity(BlockKind.Plain, at),
            < 34 => Activity(BlockKind.Service, at),
            < 37 => Activity(BlockKind.Script, at),
            < 38 => Activity(BlockKind.Rule, at),
            < 40 => Activity(BlockKind.Send, at),
            < 44 => Activity(BlockKind.Receive, at),
            < 48 => new Block(BlockKind.Catch, Id("catch")) { Cue = Waited(at) },
            < 56 => new Block(BlockKind.Throw, Id("throw")) { Cue = Thrown(at, "none", "message", "signal", "escalation", "escalation", "compensate", "compensate", "compensate", "multiple") },
            < 58 => Spend(new Block(BlockKind.Jump, Id("jump")), 1),
            < 59 => Activity(BlockKind.Linked, at),
            < 62 => _called < _callees ? Activity(BlockKind.Call, at) : Activity(BlockKind.User, at),
            < 70 => Branches(BlockKind.Exclusive, at),
            < 77 => Branches(BlockKind.Parallel, at),
            < 82 => Branches(BlockKind.Inclusive, at),
            < 86 => Branches(BlockKind.EventBased, at),
            < 89 => Again(at),
            _ => Activity(BlockKind.SubProcess, at),
        };
    }

    private Block Activity(BlockKind kind, Place at)
    {
        var id = Id(kind.ToString().ToLowerInvariant());
        var block = new Block(kind, id);
        var inLoop = at;
        if (at.Loops < 2 && Chance(kind == BlockKind.SubProcess ? 30 : 12))
        {
            inLoop = at with { Loops = at.Loops + 1 };
            block = block with { Loop = Repeated() };
        }

        if (kind == BlockKind.SubProcess)
        {
            block = Container(kind, id, inLoop with { Depth = at.Depth + 1 }) with { Loop = block.Loop };
        }

        if (kind == BlockKind.Call)
        {
            block = block with { Called = $"called{_called + 1 + _random.Next(_callees - _called)}" };
        }

        var borders = _left > 2 && Chance(kind is BlockKind.SubProcess or BlockKind.Call ? 60 : 22) ? Many(2, () => Bordered(kind, at)) : [];
        return block with
        {
            Borders = [.. borders],
            Undo = kind is not (BlockKind.Send or BlockKind.Receive or BlockKind.Rule) && Chance(22) ? Pick("userTask", "serviceTask", "task", "manualTask") : null,
        };
    }

    private Cue Repeated() => _random.Next(7) switch
    {
        0 => new Cue("while", "v > 2"),
        1 => new Cue("while-before", "v > 2"),
        2 => new Cue("times", _random.Next(4).ToString(CultureInfo.InvariantCulture)),
        3 => new Cue("sequential", _random.Next(4).ToString(CultureInfo.InvariantCulture)),
        4 => new Cue("until", "numberOfCompletedInstances >= 2"),
        5 => new Cue("each", Pick("[1, 2, 3]", "[]", "[\"a\", \"b\"]")),
        _ => new Cue(Pick("throwing-none", "throwing-one", "throwing-complex")),
    };

    private Border Bordered(BlockKind host, Place at)
    {
        var cue = host is BlockKind.SubProcess or BlockKind.Call && Chance(40) ? new Cue("escalation", Code("C"))
            : Chance(40) ? new Cue("error", Code("E"))
            : Waited(at);
        var interrupting = cue.Kind == "error" || Chance(60);
        var merges = interrupting && (at.MustJoin || Chance(50));
        _left -= 2;
        var then = Sequence(at with { MustJoin = merges && at.MustJoin, Signal = Higher(at, cue) }, 1 + _random.Next(2));
        return new Border(Id("on"), cue.Kind == "timer" && !interrupting && Chance(50) ? new Cue("cycle", "R2/PT1H") : cue, interrupting, then, merges);
    }

    private Border Handler(Place at)
    {
        var cue = _random.Next(10) switch
        {
            0 or 1 or 2 => new Cue("error", Code("E")),
            3 or 4 => new Cue("escalation", Code("C")),
            5 or 6 when at.Depth > 0 => new Cue("compensate"),
            _ => Waited(at),
        };
        var interrupting = cue.Kind is "error" or "compensate" || Chance(50);
        _left -= 3;
        var inside = at with { Depth = at.Depth + 1, MustJoin = false, Signal = Higher(at, cue) };
        return new Border(Id("handler"), cue.Kind == "timer" && !interrupting && Chance(50) ? new Cue("cycle", "R2/PT1H") : cue, interrupting, Sequence(inside, 1 + _random.Next(2)));
    }

    private Block Branches(BlockKind kind, Place at)
    {
        var inside = at with { Depth = at.Depth + 1, MustJoin = kind == BlockKind.Parallel || at.MustJoin };
        var count = 2 + (Chance(25) ? 1 : 0);
        _left -= 1 + (kind == BlockKind.EventBased ? count : 0);
        var parts = Enumerable.Range(0, count).Select(_ => Branch(kind, inside)).ToImmutableArray();
        return new Block(kind, Id(kind.ToString().ToLowerInvariant()))
        {
            Parts = parts,
            Conditions = kind is BlockKind.Exclusive or BlockKind.Inclusive ? [.. Enumerable.Range(1, count - 1).Select(_ => Condition())] : [],
        };
    }

    private Block Branch(BlockKind kind, Place at)
    {
        var body = Sequence(at, _random.Next(3));
        if (kind == BlockKind.EventBased)
        {
            body = body with { Parts = body.Parts.Insert(0, new Block(BlockKind.Catch, Id("catch")) { Cue = Waited(at) }) };
        }

        if (!body.Exits || !Chance(kind == BlockKind.Parallel ? 6 : 25))
        {
            return body;
        }

        // Where a join waits for it, a strand seldom just ends: then the join starves and has to say so.
        var cue = at.MustJoin && !Chance(12) ? Thrown(at, "terminate", "error", "error") : Thrown(at, "none", "terminate", "error", "error", "error", "escalation", "message", "signal", "compensate", "multiple");
        _left--;
        return body with { Parts = body.Parts.Add(new Block(BlockKind.End, Id("end")) { Cue = cue }) };
    }

    // Goes back as long as the condition holds; somebody works in each round, so that it cannot run away.
    private Block Again(Place at)
    {
        _left -= 2;
        var body = Sequence(at with { Depth = at.Depth + 1, Loops = at.Loops + 1 }, 1 + _random.Next(2));
        if (!body.Exits)
        {
            return body;
        }

        body = body with { Parts = body.Parts.Insert(0, new Block(BlockKind.User, Id("user"))) };
        return new Block(BlockKind.Again, Id("again")) { Parts = [body], Conditions = [Condition()] };
    }

    private Cue Waited(Place at) => _random.Next(9) switch
    {
        0 or 1 or 2 => new Cue("message", Pick("m1", "m2", "m3")),
        3 or 4 => new Cue("signal", $"s{1 + _random.Next(Signals)}"),
        5 => new Cue("conditional", Condition()),
        6 when !at.MustJoin => new Cue("timer", Pick("PT1H", "P1D", "=duration(\"PT30M\")")),
        _ => new Cue("timer", Pick("PT1H", "PT2H")),
    };

    private Cue Thrown(Place at, params string[] kinds) => Pick(kinds) switch
    {
        "signal" when at.Signal >= Signals => new Cue("none"),
        "signal" => new Cue("signal", $"s{at.Signal + 1 + _random.Next(Signals - at.Signal)}"),
        "error" => new Cue("error", Code("E") ?? "E3"),
        "escalation" => new Cue("escalation", Code("C") ?? "C3"),
        "message" => new Cue("message", "out"),
        "compensate" when Chance(30) => new Cue("compensate-at-once"),
        var kind => new Cue(kind),
    };

    private static int Higher(Place at, Cue cue)
        => cue.Kind == "signal" ? Math.Max(at.Signal, int.Parse(cue.Name.AsSpan(1), CultureInfo.InvariantCulture)) : at.Signal;

    // Seldom one that cannot be evaluated, or that gives no boolean.
    private string Condition() => _random.Next(40) switch { 0 => "v + \"x\"", 1 => "v", _ => Pick("v > 2", "v < 2", "v = 3", "v != 1", "v >= 0") };

    private string? Code(string letter) => Chance(30) ? null : letter + (1 + _random.Next(2)).ToString(CultureInfo.InvariantCulture);

    private Block Spend(Block block, int elements)
    {
        _left -= elements;
        return block;
    }

    private List<T> Many<T>(int most, Func<T> make) => [.. Enumerable.Range(0, 1 + (Chance(30) ? most - 1 : 0)).Select(_ => make())];

    private string Id(string kind) => string.Create(CultureInfo.InvariantCulture, $"{kind}{++_number}");

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T Pick<T>(params T[] from) => from[_random.Next(from.Length)];
}
