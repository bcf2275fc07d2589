namespace MotCua.Engine.Feel;

/// <summary>Making intervals and asking what lies in them.</summary>
internal static class FeelRanges
{
    /// <summary>An interval; a null reference is an open side, FEEL's null as an end point makes the whole null.</summary>
    public static FeelValue Create(FeelRun run, FeelSpan at, FeelValue? start, bool startIncluded, FeelValue? end, bool endIncluded, FeelOperator? test = null)
    {
        if (start is FeelNull || end is FeelNull)
        {
            return run.Fail(at, FeelTexts.NullOperand, "..");
        }

        if (!IsEndPoint(start) || !IsEndPoint(end) || (start is not null && end is not null && FeelComparison.Compare(start, end) is null or > 0))
        {
            return run.Fail(at, FeelTexts.RangeEndPoints, FeelTerms.Of(start ?? FeelValue.Null), FeelTerms.Of(end ?? FeelValue.Null));
        }

        return new FeelRange(start ?? FeelValue.Null, startIncluded, end ?? FeelValue.Null, endIncluded) { Test = test };
    }

    /// <summary>Whether a value lies in an interval; null when they cannot be compared.</summary>
    public static bool? Contains(FeelRange range, FeelValue value)
    {
        if (range.Test == FeelOperator.NotEqual)
        {
            return !FeelComparison.Equal(value, range.Start);
        }

        var above = range.Start.IsNull ? true : Above(FeelComparison.Compare(value, range.Start), range.StartIncluded);
        var below = range.End.IsNull ? true : Above(-FeelComparison.Compare(value, range.End), range.EndIncluded);
        return above is null || below is null ? null : above.Value && below.Value;
    }

    private static bool? Above(int? comparison, bool included) => comparison is null ? null : comparison > 0 || (comparison == 0 && included);

    private static bool IsEndPoint(FeelValue? value) => value is null or FeelNumberValue or FeelString or FeelDate or FeelTime or FeelDateTime
        or FeelDaysTimeDuration or FeelYearsMonthsDuration;
}
