using System.Collections.Immutable;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Verification.Domains;

/// <summary>
/// An exact set of FEEL values: numbers, texts, booleans, dates, times, dates and times (local and zoned apart, as they
/// cannot be compared) and both durations as stretches of their lines; null as a value of its own; lists, contexts,
/// intervals and functions all together or not at all. Immutable; sets are equal when they hold the same values.
/// </summary>
public sealed class ValueSet : IEquatable<ValueSet>
{
    /// <summary>No value.</summary>
    public static readonly ValueSet Empty = new([.. Enumerable.Repeat(Cuts.Empty, ValueLines.Count)], false, false);

    /// <summary>Every value, null included.</summary>
    public static readonly ValueSet All = new([.. Enumerable.Range(0, ValueLines.Count).Select(i => ValueLines.Whole((ValueLine)i))], true, true);

    /// <summary>Null alone.</summary>
    public static readonly ValueSet Null = new(Empty._lines, true, false);

    /// <summary>Lists, contexts, intervals and functions.</summary>
    internal static readonly ValueSet Structures = new(Empty._lines, false, true);

    private static readonly Int128 Second = 1_000_000_000;

    private readonly ImmutableArray<Cuts> _lines;

    private ValueSet(ImmutableArray<Cuts> lines, bool hasNull, bool hasStructures)
    {
        _lines = lines;
        HasNull = hasNull;
        HasStructures = hasStructures;
    }

    /// <summary>Whether null belongs to it.</summary>
    public bool HasNull { get; }

    /// <summary>Whether there is no value in it.</summary>
    public bool IsEmpty => !HasNull && !HasStructures && _lines.All(line => line.IsEmpty);

    /// <summary>Whether values without an order (lists, contexts, intervals, functions) belong to it.</summary>
    internal bool HasStructures { get; }

    /// <summary>The value and all that FEEL calls equal to it (times in the same second).</summary>
    public static ValueSet Of(FeelValue value)
    {
        if (value.IsNull)
        {
            return Null;
        }

        if (ValueLines.Find(value) is not var (line, key))
        {
            return Empty;
        }

        if (IsTime(line))
        {
            // "=" does not look at fractions of a second (DMN 1.5, section 10.3.2.3.5).
            var (second, rest) = Int128.DivRem(key.Number.Coefficient, Second);
            second -= rest < 0 ? 1 : 0;
            return On(line, Cuts.Between(CutKey.Of(second * Second), CutKey.Of((second + 1) * Second)));
        }

        return On(line, key.Next(line) is { } next ? Cuts.Between(key, next) : Cuts.From(key));
    }

    /// <summary>One of these values.</summary>
    public static ValueSet OneOf(IEnumerable<FeelValue> values) => values.Aggregate(Empty, (set, value) => set.Union(Of(value)));

    /// <summary>All values of a kind; Any gives every value but null.</summary>
    public static ValueSet OfKind(FeelTypeKind kind) => kind switch
    {
        FeelTypeKind.Any => All.Except(Null),
        FeelTypeKind.Null => Null,
        _ when ValueLines.Of(kind) is { Count: > 0 } lines => lines.Select(line => On(line, ValueLines.Whole(line))).Aggregate(Empty, (a, b) => a.Union(b)),
        _ => Structures,
    };

    /// <summary>
    /// The values between two of the same line; null references are unbounded sides. Null when the ends cannot be
    /// compared or there are none.
    /// </summary>
    public static ValueSet? Between(FeelValue? from, bool fromIncluded, FeelValue? to, bool toIncluded)
    {
        var (start, end) = (from is null ? null : ValueLines.Find(from), to is null ? null : ValueLines.Find(to));
        if ((start ?? end)?.Line is not { } line || line == ValueLine.Boolean || (from is not null && start?.Line != line) || (to is not null && end?.Line != line))
        {
            return null;
        }

        var above = start is not var (_, low) ? Cuts.All : fromIncluded ? Cuts.From(low) : low.Next(line) is { } after ? Cuts.From(after) : Cuts.Empty;
        var below = end is not var (_, high) ? Cuts.All : !toIncluded ? Cuts.Before(high) : high.Next(line) is { } past ? Cuts.Before(past) : Cuts.All;
        return On(line, above.Intersect(below).Intersect(ValueLines.Whole(line)));
    }

    /// <summary>Whether a value belongs to it.</summary>
    public bool Contains(FeelValue value)
        => value.IsNull ? HasNull : ValueLines.Find(value) is var (line, key) ? _lines[(int)line].Contains(key) : HasStructures;

    /// <summary>What belongs to either.</summary>
    public ValueSet Union(ValueSet other) => Combine(other, (a, b) => a.Union(b), HasNull || other.HasNull, HasStructures || other.HasStructures);

    /// <summary>What belongs to both.</summary>
    public ValueSet Intersect(ValueSet other) => Combine(other, (a, b) => a.Intersect(b), HasNull && other.HasNull, HasStructures && other.HasStructures);

    /// <summary>Every value that does not belong to it.</summary>
    public ValueSet Complement()
        => new([.. _lines.Select((line, i) => line.Complement().Intersect(ValueLines.Whole((ValueLine)i)))], !HasNull, !HasStructures);

    /// <summary>What belongs to this, but not to the other.</summary>
    public ValueSet Except(ValueSet other) => Intersect(other.Complement());

    /// <summary>Whether the other has nothing that this has not.</summary>
    public bool Includes(ValueSet other) => other.Except(this).IsEmpty;

    /// <summary>A value of it that reads well (the nearest whole number, the day after a bound); null when it is empty or none can be written.</summary>
    /// <param name="step">Numbers are multiples of this, and the set has no stretch without one (<see cref="OnGrid"/>); null: all numbers do.</param>
    public FeelValue? Sample(FeelNumber? step = null) => ValueSamples.Of(this, step);

    /// <summary>Only those numbers that are multiples of a step; other values stay.</summary>
    /// <param name="step">Greater than zero; 1 for whole numbers.</param>
    public ValueSet OnGrid(FeelNumber step)
    {
        var numbers = _lines[(int)ValueLine.Number];
        var changes = numbers.Changes.Select(c => NumberGrid.AtOrAfter(c.Number, step) is { } at ? CutKey.Of(at) : c);
        return numbers.Changes.IsEmpty ? this : With(ValueLine.Number, Cuts.Of(numbers.FromBelow, changes));
    }

    /// <inheritdoc/>
    public bool Equals(ValueSet? other)
        => other is not null && other.HasNull == HasNull && other.HasStructures == HasStructures && _lines.SequenceEqual(other._lines);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _lines.Aggregate(HashCode.Combine(HasNull, HasStructures), HashCode.Combine);

    /// <summary>The set in words of FEEL, for tests and logs.</summary>
    public override string ToString() => ValueSetText.Of(this);

    internal Cuts Line(ValueLine line) => _lines[(int)line];

    internal ValueSet With(ValueLine line, Cuts cuts) => new(_lines.SetItem((int)line, cuts), HasNull, HasStructures);

    internal static ValueSet On(ValueLine line, Cuts cuts) => Empty.With(line, cuts);

    private static bool IsTime(ValueLine line) => line is ValueLine.LocalTime or ValueLine.ZonedTime or ValueLine.LocalDateTime or ValueLine.ZonedDateTime;

    private ValueSet Combine(ValueSet other, Func<Cuts, Cuts, Cuts> lines, bool hasNull, bool hasStructures)
        => new([.. _lines.Zip(other._lines, lines)], hasNull, hasStructures);
}
