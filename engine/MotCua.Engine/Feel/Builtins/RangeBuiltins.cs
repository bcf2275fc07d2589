namespace MotCua.Engine.Feel;

/// <summary>DMN 1.5, section 10.3.4.8: how points and intervals lie to each other (Allen's relations).</summary>
internal static class RangeBuiltins
{
    private const string Point = "number|string|date|time|dateTime|days|months";

    public static IEnumerable<FeelBuiltin> All =>
    [
        new("before", $"point1: {Point}, point2: {Point} -> boolean", c => Decide(c, Order(c[0], c[1]) < 0)),
        new("before", $"point: {Point}, range: range -> boolean", c => Decide(c, BeforeStart(c[0], c.Range(1)))),
        new("before", $"range: range, point: {Point} -> boolean", c => Decide(c, AfterEnd(c[1], c.Range(0)))),
        new("before", "range1: range, range2: range -> boolean", c => Decide(c, Before(c.Range(0), c.Range(1)))),
        new("after", $"point1: {Point}, point2: {Point} -> boolean", c => Decide(c, Order(c[0], c[1]) > 0)),
        new("after", $"point: {Point}, range: range -> boolean", c => Decide(c, AfterEnd(c[0], c.Range(1)))),
        new("after", $"range: range, point: {Point} -> boolean", c => Decide(c, BeforeStart(c[1], c.Range(0)))),
        new("after", "range1: range, range2: range -> boolean", c => Decide(c, Before(c.Range(1), c.Range(0)))),
        new("meets", "range1: range, range2: range -> boolean", c => Decide(c, Meets(c.Range(0), c.Range(1)))),
        new("met by", "range1: range, range2: range -> boolean", c => Decide(c, Meets(c.Range(1), c.Range(0)))),
        new("overlaps", "range1: range, range2: range -> boolean", c => Decide(c, !Before(c.Range(0), c.Range(1)) & !Before(c.Range(1), c.Range(0)))),
        new("overlaps before", "range1: range, range2: range -> boolean", c => Decide(c, OverlapsBefore(c.Range(0), c.Range(1)))),
        new("overlaps after", "range1: range, range2: range -> boolean", c => Decide(c, OverlapsBefore(c.Range(1), c.Range(0)))),
        new("finishes", $"point: {Point}, range: range -> boolean", c => Decide(c, (Order(c[0], c.Range(1).End) == 0) & c.Range(1).EndIncluded)),
        new("finishes", "range1: range, range2: range -> boolean", c => Decide(c, Finishes(c.Range(0), c.Range(1)))),
        new("finished by", $"range: range, point: {Point} -> boolean", c => Decide(c, (Order(c[1], c.Range(0).End) == 0) & c.Range(0).EndIncluded)),
        new("finished by", "range1: range, range2: range -> boolean", c => Decide(c, Finishes(c.Range(1), c.Range(0)))),
        new("includes", $"range: range, point: {Point} -> boolean", c => Decide(c, FeelRanges.Contains(c.Range(0), c[1]))),
        new("includes", "range1: range, range2: range -> boolean", c => Decide(c, Includes(c.Range(0), c.Range(1)))),
        new("during", $"point: {Point}, range: range -> boolean", c => Decide(c, FeelRanges.Contains(c.Range(1), c[0]))),
        new("during", "range1: range, range2: range -> boolean", c => Decide(c, Includes(c.Range(1), c.Range(0)))),
        new("starts", $"point: {Point}, range: range -> boolean", c => Decide(c, (Order(c[0], c.Range(1).Start) == 0) & c.Range(1).StartIncluded)),
        new("starts", "range1: range, range2: range -> boolean", c => Decide(c, Starts(c.Range(0), c.Range(1)))),
        new("started by", $"range: range, point: {Point} -> boolean", c => Decide(c, (Order(c[1], c.Range(0).Start) == 0) & c.Range(0).StartIncluded)),
        new("started by", "range1: range, range2: range -> boolean", c => Decide(c, Starts(c.Range(1), c.Range(0)))),
        new("coincides", $"point1: {Point}, point2: {Point} -> boolean", c => Decide(c, Order(c[0], c[1]) == 0)),
        new("coincides", "range1: range, range2: range -> boolean", c => Decide(c, Coincide(c.Range(0), c.Range(1)))),
    ];

    private static FeelValue Decide(FeelCall call, bool? verdict)
    {
        if (verdict is null || !Comparable(call[0], call[1]))
        {
            return call.Run.Fail(call.At, FeelTexts.OperandTypes, "range", FeelTerms.Of(call[0]), FeelTerms.Of(call[1]));
        }

        return FeelValue.Of(verdict.Value);
    }

    private static bool Comparable(FeelValue a, FeelValue b)
    {
        var (x, y) = (Sample(a), Sample(b));
        return x is null || y is null || FeelComparison.Compare(x, y) is not null;
    }

    private static FeelValue? Sample(FeelValue value)
        => value is not FeelRange range ? value : !range.Start.IsNull ? range.Start : range.End.IsNull ? null : range.End;

    // FEEL's null is the open end of an interval and equals no point.
    private static int? Order(FeelValue a, FeelValue b) => FeelComparison.Compare(a, b);

    private static bool BeforeStart(FeelValue point, FeelRange range)
        => !range.Start.IsNull && Order(point, range.Start) is { } order && (order < 0 || (order == 0 && !range.StartIncluded));

    private static bool AfterEnd(FeelValue point, FeelRange range)
        => !range.End.IsNull && Order(point, range.End) is { } order && (order > 0 || (order == 0 && !range.EndIncluded));

    private static bool Before(FeelRange a, FeelRange b)
        => !a.End.IsNull && !b.Start.IsNull && Order(a.End, b.Start) is { } order && (order < 0 || (order == 0 && !(a.EndIncluded && b.StartIncluded)));

    private static bool Meets(FeelRange a, FeelRange b) => a.EndIncluded && b.StartIncluded && Order(a.End, b.Start) == 0;

    // Starts earlier, and ends inside.
    private static bool OverlapsBefore(FeelRange a, FeelRange b)
        => CompareStarts(a, b) < 0 && !Before(a, b) && CompareEnds(a, b) < 0;

    private static bool Finishes(FeelRange a, FeelRange b) => CompareEnds(a, b) == 0 && CompareStarts(a, b) >= 0;

    private static bool Starts(FeelRange a, FeelRange b) => CompareStarts(a, b) == 0 && CompareEnds(a, b) <= 0;

    private static bool Includes(FeelRange a, FeelRange b) => CompareStarts(a, b) <= 0 && CompareEnds(a, b) >= 0;

    private static bool Coincide(FeelRange a, FeelRange b) => CompareStarts(a, b) == 0 && CompareEnds(a, b) == 0;

    private static int CompareStarts(FeelRange a, FeelRange b)
        => a.Start.IsNull || b.Start.IsNull ? b.Start.IsNull.CompareTo(a.Start.IsNull)
            : Order(a.Start, b.Start) is not 0 and { } order ? order : b.StartIncluded.CompareTo(a.StartIncluded);

    private static int CompareEnds(FeelRange a, FeelRange b)
        => a.End.IsNull || b.End.IsNull ? a.End.IsNull.CompareTo(b.End.IsNull)
            : Order(a.End, b.End) is not 0 and { } order ? order : a.EndIncluded.CompareTo(b.EndIncluded);
}
