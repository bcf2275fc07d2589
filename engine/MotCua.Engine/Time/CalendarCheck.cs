using System.Globalization;

namespace MotCua.Engine.Time;

/// <summary>Checks calendar definitions before they are saved or compiled.</summary>
public static class CalendarCheck
{
    private static readonly DayOfWeek[] Weekdays = Enum.GetValues<DayOfWeek>();

    /// <summary>Every fault of the definition and of the parents it reaches; empty when it can be compiled.</summary>
    /// <param name="definition">The calendar.</param>
    /// <param name="parents">Calendars it may inherit from, in any order.</param>
    public static IReadOnlyList<CalendarFinding> Check(WorkingCalendarDefinition definition, params IReadOnlyList<WorkingCalendarDefinition> parents)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var findings = new List<CalendarFinding>();
        var chain = CalendarLineage.Of(definition, parents, findings);
        foreach (var calendar in chain)
        {
            CheckOne(calendar, findings);
        }

        var counted = Weekdays.Any(day => (CalendarLineage.Hours(chain, day) ?? []).Any(interval => interval.CountsForDeadlines));
        if (!counted)
        {
            findings.Add(new("MC-TIME-008", definition.Id, definition.Id));
        }

        return findings;
    }

    private static void CheckOne(WorkingCalendarDefinition calendar, List<CalendarFinding> findings)
    {
        if (calendar.Zone != WorkingCalendarDefinition.VietnamZone)
        {
            findings.Add(new("MC-TIME-003", calendar.Id, calendar.Zone));
        }

        if (calendar.MinutesPerWorkingDay is < 1 or > 1440)
        {
            findings.Add(new("MC-TIME-009", calendar.Id, calendar.Id));
        }

        foreach (var day in Weekdays)
        {
            CheckIntervals(calendar, day.ToString().ToLowerInvariant(), calendar.Week.On(day), findings);
        }

        foreach (var exception in calendar.Exceptions)
        {
            CheckIntervals(calendar, Text(exception.Date), exception.Intervals, findings);
            CheckKind(calendar, exception, findings);
        }

        findings.AddRange(calendar.Exceptions.GroupBy(exception => exception.Date).Where(group => group.Count() > 1)
            .Select(group => new CalendarFinding("MC-TIME-005", calendar.Id, Text(group.Key))));
    }

    private static void CheckIntervals(
        WorkingCalendarDefinition calendar, string where, IReadOnlyList<WorkingInterval>? intervals, List<CalendarFinding> findings)
    {
        if (intervals is null)
        {
            return;
        }

        var ordered = intervals.OrderBy(interval => interval.From).ToList();
        var overlaps = ordered.Zip(ordered.Skip(1)).Any(pair => pair.First.To > pair.Second.From);
        if (overlaps || intervals.Any(interval => interval.To <= interval.From))
        {
            findings.Add(new("MC-TIME-004", calendar.Id, where));
        }
    }

    private static void CheckKind(WorkingCalendarDefinition calendar, CalendarException exception, List<CalendarFinding> findings)
    {
        var counts = exception.Intervals?.Any(interval => interval.CountsForDeadlines);
        switch (exception.Kind)
        {
            case CalendarExceptionKind.SwapWork when counts is null && exception.InPlaceOf is null:
                findings.Add(new("MC-TIME-006", calendar.Id, Text(exception.Date)));
                break;
            case CalendarExceptionKind.Holiday or CalendarExceptionKind.Compensatory or CalendarExceptionKind.SwapOff when counts is true:
                findings.Add(new("MC-TIME-007", calendar.Id, Text(exception.Date)));
                break;
        }
    }

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
