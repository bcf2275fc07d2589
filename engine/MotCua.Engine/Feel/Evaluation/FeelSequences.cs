namespace MotCua.Engine.Feel;

/// <summary>What loops run over: lists, closed intervals of whole numbers and of dates, upwards or downwards.</summary>
internal static class FeelSequences
{
    /// <summary>A null reference when the value cannot be run over.</summary>
    public static IEnumerable<FeelValue>? Of(FeelValue value) => value switch
    {
        FeelList list => list.Items,
        FeelRange { Start: FeelNumberValue or FeelDate } range => Inside(range),
        FeelRange or FeelNull => null,
        _ => [value],
    };

    public static IEnumerable<FeelValue>? Between(FeelValue start, FeelValue end) => (start, end) switch
    {
        (FeelNumberValue a, FeelNumberValue b) when a.Value.ToInt64() is { } first && b.Value.ToInt64() is { } last
            => Count(first, last).Select(FeelValue (n) => FeelNumberValue.Of(n)),
        (FeelDate a, FeelDate b) => Count(a.EpochDay, b.EpochDay).Select(day => (FeelValue?)FeelDate.FromEpochDay(day) ?? FeelValue.Null),
        _ => null,
    };

    private static IEnumerable<FeelValue>? Inside(FeelRange range)
        => Between(range.Start, range.End)?.Where(item => FeelComparison.Equal(item, range.Start) == true ? range.StartIncluded
            : FeelComparison.Equal(item, range.End) != true || range.EndIncluded);

    // Lazy: the step budget of the loop ends it long before a great interval does.
    private static IEnumerable<long> Count(long first, long last)
    {
        for (var n = first; ; n += first <= last ? 1 : -1)
        {
            yield return n;
            if (n == last)
            {
                yield break;
            }
        }
    }
}
