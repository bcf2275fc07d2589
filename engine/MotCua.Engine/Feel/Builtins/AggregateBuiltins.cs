namespace MotCua.Engine.Feel;

/// <summary>The functions of DMN 1.5, section 10.3.4.4, that make one value of many; each takes a list or its items one by one.</summary>
internal static class AggregateBuiltins
{
    public static IEnumerable<FeelBuiltin> All =>
    [
        new("count", "list: list -> number", c => FeelValue.Of(c.List(0).Count)),
        new("min", "list: list -> any", c => Extreme(c, -1)),
        new("min", "c...: any -> any", c => Extreme(c, -1)),
        new("max", "list: list -> any", c => Extreme(c, 1)),
        new("max", "c...: any -> any", c => Extreme(c, 1)),
        new("sum", "list: list -> any", c => Sum(c)),
        new("sum", "n...: any -> any", c => Sum(c)),
        new("mean", "list: list -> any", Mean),
        new("mean", "n...: any -> any", Mean),
        new("product", "list: list -> number", c => Numbers(c, n => Fold(c, n, FeelNumber.One, (a, b) => a.Multiply(b)))),
        new("product", "n...: any -> number", c => Numbers(c, n => Fold(c, n, FeelNumber.One, (a, b) => a.Multiply(b)))),
        new("median", "list: list -> number", Median),
        new("median", "n...: any -> number", Median),
        new("stddev", "list: list -> number", Deviation),
        new("stddev", "n...: any -> number", Deviation),
        new("mode", "list: list -> list", Mode),
        new("mode", "n...: any -> list", Mode),
        new("all", "list: list -> boolean", c => Quantify(c, every: true)),
        new("all", "b...: any -> boolean", c => Quantify(c, every: true)),
        new("any", "list: list -> boolean", c => Quantify(c, every: false)),
        new("any", "b...: any -> boolean", c => Quantify(c, every: false)),
    ];

    private static FeelValue Extreme(FeelCall call, int direction)
    {
        var items = call.Items().Items;
        if (items.IsEmpty || !call.Pay(items.Length))
        {
            return call.Count == 0 ? call.Run.Fail(call.At, FeelTexts.ArgumentCount, direction < 0 ? "min" : "max", "0") : FeelValue.Null;
        }

        var best = items[0];
        foreach (var item in items)
        {
            if (FeelComparison.Compare(item, best) is not { } order)
            {
                return call.Refuse(0);
            }

            best = order == direction || Math.Sign(order) == direction ? item : best;
        }

        return best;
    }

    private static FeelValue Sum(FeelCall call)
    {
        var items = call.Items().Items;
        if (call.Count == 0)
        {
            return call.Run.Fail(call.At, FeelTexts.ArgumentCount, "sum", "0");
        }

        if (items.IsEmpty || !call.Pay(items.Length))
        {
            return FeelValue.Null;
        }

        if (items[0] is not (FeelNumberValue or FeelDaysTimeDuration or FeelYearsMonthsDuration))
        {
            return call.Refuse(0);
        }

        var total = items[0];
        foreach (var item in items.Skip(1))
        {
            if (item.Kind != total.Kind || FeelArithmetic.Add(total, item) is not { IsNull: false } sum)
            {
                return call.Refuse(0);
            }

            total = sum;
        }

        return total;
    }

    private static FeelValue Mean(FeelCall call) => Sum(call) switch
    {
        FeelNumberValue total => call.Result(total.Value.Divide(new FeelNumber(call.Items().Count))),
        FeelNull => FeelValue.Null,
        var total => FeelArithmetic.Divide(total, FeelValue.Of(call.Items().Count)) ?? FeelValue.Null,
    };

    private static FeelValue Median(FeelCall call) => Numbers(call, numbers =>
    {
        Array.Sort(numbers);
        var middle = numbers.Length / 2;
        return numbers.Length % 2 == 1
            ? FeelValue.Of(numbers[middle])
            : call.Result(numbers[middle - 1].Add(numbers[middle])?.Divide(new FeelNumber(2)));
    });

    // Of a sample: divided by one less than the count.
    private static FeelValue Deviation(FeelCall call) => Numbers(call, numbers =>
    {
        if (numbers.Length < 2)
        {
            return call.Refuse(0);
        }

        var mean = Fold(call, numbers, FeelNumber.Zero, (a, b) => a.Add(b)) is FeelNumberValue sum ? sum.Value.Divide(new FeelNumber(numbers.Length)) : null;
        FeelNumber? squares = FeelNumber.Zero;
        foreach (var number in numbers)
        {
            var distance = mean is { } m ? number.Subtract(m) : null;
            squares = distance is { } d && d.Multiply(d) is { } square ? squares?.Add(square) : null;
        }

        return call.Result(squares?.Divide(new FeelNumber(numbers.Length - 1)) is { } variance ? FeelNumberPowers.SquareRoot(variance) : null);
    });

    private static FeelValue Mode(FeelCall call)
    {
        if (call.Count == 1 && call[0] is FeelList { Count: 0 } empty)
        {
            return empty;
        }

        return Numbers(call, numbers =>
        {
            var groups = numbers.GroupBy(n => n).ToArray();
            var most = groups.Max(g => g.Count());
            return new FeelList(groups.Where(g => g.Count() == most).Select(g => g.Key).Order().Select(FeelValue.Of));
        });
    }

    private static FeelValue Quantify(FeelCall call, bool every)
    {
        if (call.Count == 0)
        {
            return call.Run.Fail(call.At, FeelTexts.ArgumentCount, every ? "all" : "any", "0");
        }

        var items = call.Items().Items;
        if (!call.Pay(items.Length))
        {
            return FeelValue.Null;
        }

        return items.Any(item => item.AsBoolean == !every) ? FeelValue.Of(!every)
            : items.All(item => item is FeelBoolean) ? FeelValue.Of(every)
            : call.Refuse(0);
    }

    /// <summary>Works on the items when all are numbers and there is at least one.</summary>
    private static FeelValue Numbers(FeelCall call, Func<FeelNumber[], FeelValue> work)
    {
        var items = call.Items().Items;
        if (!call.Pay(items.Length))
        {
            return FeelValue.Null;
        }

        if (call.Count == 0 || items.Any(item => item is not FeelNumberValue))
        {
            return call.Count == 0 ? call.OutOfRange() : call.Refuse(0);
        }

        return items.IsEmpty ? call.Run.Fail(call.At, FeelTexts.NullOperand, "[]") : work([.. items.Select(item => ((FeelNumberValue)item).Value)]);
    }

    private static FeelValue Fold(FeelCall call, FeelNumber[] numbers, FeelNumber start, Func<FeelNumber, FeelNumber, FeelNumber?> step)
    {
        FeelNumber? total = start;
        foreach (var number in numbers)
        {
            total = total is { } t ? step(t, number) : null;
        }

        return call.Result(total);
    }
}
