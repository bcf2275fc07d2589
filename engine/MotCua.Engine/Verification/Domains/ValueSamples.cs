using MotCua.Engine.Feel;

namespace MotCua.Engine.Verification.Domains;

/// <summary>Examples out of sets that people can read: short numbers, whole days, hours and minutes, values near the bounds.</summary>
internal static class ValueSamples
{
    private const long Second = 1_000_000_000;

    // 2026-01-05, a Monday.
    private const long AnyDay = 20_458;
    private static readonly Int128[] TimeSteps = [(Int128)3600 * Second, (Int128)60 * Second, Second, 1];
    private static readonly string[] Words = ["khác", "khác 1", "khác 2", "khác 3", "?"];

    /// <summary>A value of the set; null when it is empty or none can be written.</summary>
    public static FeelValue? Of(ValueSet set, FeelNumber? step)
    {
        for (var i = 0; i < ValueLines.Count; i++)
        {
            var line = (ValueLine)i;
            if (OnLine(line, set.Line(line), step) is { } value)
            {
                return value;
            }
        }

        return set.HasNull ? FeelValue.Null : set.HasStructures ? FeelList.Empty : null;
    }

    private static FeelValue? OnLine(ValueLine line, Cuts cuts, FeelNumber? step)
    {
        if (cuts.IsEmpty)
        {
            return null;
        }

        if (line == ValueLine.Text && Words.FirstOrDefault(w => cuts.Contains(CutKey.Of(w))) is { } word && IsWide(cuts))
        {
            return FeelValue.Of(word);
        }

        // Stretches with two ends say more than those without; of one-sided ones that which goes up.
        var ordered = cuts.Stretches.OrderBy(s => (s.From is null ? 2 : 0) + (s.To is null ? 1 : 0));
        return ordered.Select(s => ValueLines.ValueAt(line, Key(line, s.From, s.To, step))).OfType<FeelValue>().FirstOrDefault();
    }

    // A text "other than those" is any text: only then a word of ours is a good example.
    private static bool IsWide(Cuts cuts) => cuts.Stretches.Any(s => s.To is null);

    private static CutKey Key(ValueLine line, CutKey? from, CutKey? to, FeelNumber? step) => line switch
    {
        ValueLine.Text => from ?? CutKey.Of(""),
        ValueLine.Number => CutKey.Of(step is { } by ? OnGrid(from?.Number, to?.Number, by) : Number(from?.Number, to?.Number)),
        ValueLine.Date => from ?? (to is { } end ? CutKey.Of(end.Number.Coefficient - 1) : CutKey.Of((Int128)AnyDay)),
        ValueLine.Boolean or ValueLine.YearsMonths => from ?? (to is { } end ? CutKey.Of(end.Number.Coefficient - 1) : CutKey.Of((Int128)1)),
        ValueLine.DaysTime => Time(from, to, (Int128)86_400 * Second),
        ValueLine.LocalTime or ValueLine.ZonedTime => Time(from, to, (Int128)8 * 3600 * Second),
        _ => Time(from, to, ((Int128)AnyDay * 86_400 * Second) + ((Int128)8 * 3600 * Second)),
    };

    private static CutKey Time(CutKey? from, CutKey? to, Int128 any)
    {
        if (from is not { } start)
        {
            return to is not { } end ? CutKey.Of(any)
                : CutKey.Of(TimeSteps.Select(step => Ceiling(end.Number.Coefficient - step, step)).First(at => at < end.Number.Coefficient));
        }

        var first = start.Number.Coefficient;
        if (first % Second == 0)
        {
            return start;
        }

        return CutKey.Of(TimeSteps.Select(step => Ceiling(first, step)).First(at => to is null || at < to.Value.Number.Coefficient));
    }

    private static Int128 Ceiling(Int128 value, Int128 step)
    {
        var rest = value % step;
        return rest == 0 ? value : value - rest + (rest > 0 ? step : 0);
    }

    private static FeelNumber Number(FeelNumber? from, FeelNumber? to)
    {
        if (from is not { } low)
        {
            return to is not { } high ? FeelNumber.One : Below(high);
        }

        var whole = low.Round(0, FeelRounding.Ceiling) ?? low;
        if (to is not { } end || whole < end)
        {
            return whole;
        }

        // Between two whole numbers the middle first, then the fewest digits that fit.
        var middle = low.Add(end)?.Divide(new FeelNumber(2)) ?? low;
        for (var scale = 1; scale <= FeelNumber.Precision; scale++)
        {
            if (middle.Round(scale, FeelRounding.HalfEven) is { } round && round >= low && round < end)
            {
                return round;
            }
        }

        return low;
    }

    // Bounds of such sets are multiples themselves.
    private static FeelNumber OnGrid(FeelNumber? from, FeelNumber? to, FeelNumber step) => from ?? to?.Subtract(step) ?? step;

    private static FeelNumber Below(FeelNumber end)
    {
        var whole = end.Round(0, FeelRounding.Ceiling)?.Subtract(FeelNumber.One);
        return whole is { } number && number < end ? number : end.Subtract(end.Abs().IsZero ? FeelNumber.One : end.Abs()) ?? end.Negate();
    }
}
