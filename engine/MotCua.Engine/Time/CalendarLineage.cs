namespace MotCua.Engine.Time;

/// <summary>Inheritance: the calendar itself first, then its parent, then the parent's parent.</summary>
internal static class CalendarLineage
{
    /// <summary>Follows <c>inherits</c>; a missing parent or a circle becomes a finding and ends the chain.</summary>
    public static List<WorkingCalendarDefinition> Of(
        WorkingCalendarDefinition definition, IReadOnlyList<WorkingCalendarDefinition> parents, List<CalendarFinding> findings)
    {
        var chain = new List<WorkingCalendarDefinition> { definition };
        for (var current = definition; current.Inherits is { } parentId;)
        {
            var parent = parents.FirstOrDefault(candidate => candidate.Id == parentId);
            if (chain.Any(seen => seen.Id == parentId))
            {
                findings.Add(new("MC-TIME-002", current.Id, parentId));
                break;
            }

            if (parent is null)
            {
                findings.Add(new("MC-TIME-001", current.Id, parentId));
                break;
            }

            chain.Add(parent);
            current = parent;
        }

        return chain;
    }

    /// <summary>A weekday's hours from the nearest calendar that states them.</summary>
    public static IReadOnlyList<WorkingInterval>? Hours(List<WorkingCalendarDefinition> chain, DayOfWeek day)
        => chain.Select(calendar => calendar.Week.On(day)).FirstOrDefault(hours => hours is not null);

    /// <summary>The exceptions in force, by date, the nearest calendar's entry for each.</summary>
    public static List<CalendarException> Exceptions(List<WorkingCalendarDefinition> chain)
        => chain.SelectMany(calendar => calendar.Exceptions)
            .GroupBy(exception => exception.Date)
            .Select(group => group.First())
            .OrderBy(exception => exception.Date)
            .ToList();

    /// <summary>The hours of an exceptional date; see <see cref="CalendarException.Intervals"/>.</summary>
    public static IReadOnlyList<WorkingInterval> Hours(List<WorkingCalendarDefinition> chain, CalendarException exception)
        => exception.Intervals ?? exception.Kind switch
        {
            CalendarExceptionKind.SwapWork => Hours(chain, exception.InPlaceOf!.Value.DayOfWeek) ?? [],
            CalendarExceptionKind.HalfDay => (Hours(chain, exception.Date.DayOfWeek) ?? [])
                .Where(interval => interval.From.MinuteOfDay < 12 * 60).ToList(),
            _ => [],
        };
}
