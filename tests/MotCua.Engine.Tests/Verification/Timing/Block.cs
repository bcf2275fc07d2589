using MotCua.Engine.Time;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Verification.Timing;

/// <summary>
/// A random process made of blocks, with the lengths of all its complete ways found by going through them one by one:
/// sequences add, decisions choose, parallel branches take the longer one of each combination, a loop is left at once
/// or after one way back.
/// </summary>
internal abstract record Block
{
    /// <summary>The length of every complete way, in minutes.</summary>
    public abstract IReadOnlyCollection<long> Ways();

    /// <summary>Draws it at the builder's present place.</summary>
    public abstract void Draw(ProcedureBuilder process, ref int number);

    public static Block Random(Random random, int depth)
        => depth == 0 ? Leaf(random) : random.Next(9) switch
        {
            0 or 1 or 2 => new Sequence(Random(random, depth - 1), Random(random, depth - 1)),
            3 => new Choice(Random(random, depth - 1), Random(random, depth - 1)),
            4 => new Split("parallelGateway", Random(random, depth - 1), Random(random, depth - 1)),
            5 => new Split("inclusiveGateway", Random(random, depth - 1), Random(random, depth - 1)),
            6 => new Loop(Random(random, depth - 1), Random(random, depth - 1)),
            7 => new Sub(Random(random, depth - 1), random.Next(3) == 0 ? random.Next(1, 400) : null),
            _ => Leaf(random),
        };

    private static Block Leaf(Random random) => random.Next(5) switch
    {
        0 => new Wait(random.Next(1, 100)),
        1 => new Bounded(random.Next(1, 100), random.Next(1, 100)),
        2 => new Paused(random.Next(1, 100)),
        _ => new Step(random.Next(1, 100)),
    };

    private sealed record Step(int Minutes) : Block
    {
        public override IReadOnlyCollection<long> Ways() => [Minutes];

        public override void Draw(ProcedureBuilder process, ref int number)
            => process.UserTask($"step{number++}", t => t.Status("Processing").TimeLimit(Minutes, TimeUnit.WorkingMinute));
    }

    private sealed record Paused(int Minutes) : Block
    {
        public override IReadOnlyCollection<long> Ways() => [0];

        public override void Draw(ProcedureBuilder process, ref int number)
            => process.UserTask($"pay{number++}", t => t.Status("PaymentRequested").TimeLimit(Minutes, TimeUnit.WorkingMinute)).Throw($"on{number++}", "Processing");
    }

    private sealed record Wait(int Minutes) : Block
    {
        public override IReadOnlyCollection<long> Ways() => [Minutes];

        public override void Draw(ProcedureBuilder process, ref int number) => process.Timer($"wait{number++}", $"PT{Minutes}M", working: true);
    }

    // Done within its limit or ended by its timer, whichever comes first.
    private sealed record Bounded(int Minutes, int Timer) : Block
    {
        public override IReadOnlyCollection<long> Ways() => Timer <= Minutes ? [Timer] : [Minutes];

        public override void Draw(ProcedureBuilder process, ref int number)
        {
            var id = number++;
            process.UserTask($"bound{id}", t => t.Status("Processing").TimeLimit(Minutes, TimeUnit.WorkingMinute)).Exclusive($"merge{id}")
                .BoundaryTimer($"timer{id}", $"bound{id}", $"PT{Timer}M", working: true).ConnectTo($"merge{id}").MoveTo($"merge{id}");
        }
    }

    private sealed record Sequence(Block First, Block Second) : Block
    {
        public override IReadOnlyCollection<long> Ways() => [.. First.Ways().SelectMany(a => Second.Ways().Select(b => a + b)).Distinct()];

        public override void Draw(ProcedureBuilder process, ref int number)
        {
            First.Draw(process, ref number);
            Second.Draw(process, ref number);
        }
    }

    private sealed record Choice(Block Left, Block Right) : Block
    {
        public override IReadOnlyCollection<long> Ways() => [.. Left.Ways().Concat(Right.Ways()).Distinct()];

        public override void Draw(ProcedureBuilder process, ref int number) => Branch(process, "exclusiveGateway", Left, Right, ref number);
    }

    private sealed record Split(string Gateway, Block Left, Block Right) : Block
    {
        public override IReadOnlyCollection<long> Ways()
        {
            var both = Left.Ways().SelectMany(a => Right.Ways().Select(b => Math.Max(a, b)));
            return [.. (Gateway == "parallelGateway" ? both : both.Concat(Left.Ways()).Concat(Right.Ways())).Distinct()];
        }

        public override void Draw(ProcedureBuilder process, ref int number) => Branch(process, Gateway, Left, Right, ref number);
    }

    private sealed record Loop(Block Body, Block Back) : Block
    {
        public override IReadOnlyCollection<long> Ways() => [.. Body.Ways().Concat(Body.Ways().SelectMany(a => Back.Ways().Select(b => a + b))).Distinct()];

        public override void Draw(ProcedureBuilder process, ref int number)
        {
            var id = number++;
            process.Exclusive($"loop{id}");
            Body.Draw(process, ref number);
            process.Exclusive($"again{id}").When("data.soTo > 1");
            Back.Draw(process, ref number);
            process.ConnectTo($"loop{id}").MoveTo($"again{id}").Otherwise().Throw($"left{number++}");
        }
    }

    private sealed record Sub(Block Inner, int? Timer) : Block
    {
        public override IReadOnlyCollection<long> Ways() => Timer is { } most ? [.. Inner.Ways().Select(w => Math.Min(w, most)).Distinct()] : Inner.Ways();

        public override void Draw(ProcedureBuilder process, ref int number)
        {
            var id = number++;
            process.SubProcess($"sub{id}").Start($"in{id}");
            Inner.Draw(process, ref number);
            process.End($"out{id}").EndSubProcess().Exclusive($"after{id}");
            if (Timer is { } minutes)
            {
                process.BoundaryTimer($"cut{id}", $"sub{id}", $"PT{minutes}M", working: true).Throw($"cutOn{id}", "Processing").ConnectTo($"after{id}").MoveTo($"after{id}");
            }
        }
    }

    private static void Branch(ProcedureBuilder process, string gateway, Block left, Block right, ref int number)
    {
        var id = number++;
        process.Element($"split{id}", gateway);
        if (gateway != "parallelGateway")
        {
            process.When("data.soTo > 1");
        }

        left.Draw(process, ref number);
        process.Element($"join{id}", gateway).MoveTo($"split{id}");
        if (gateway != "parallelGateway")
        {
            process.Otherwise();
        }

        right.Draw(process, ref number);
        process.ConnectTo($"join{id}").MoveTo($"join{id}");
    }
}
