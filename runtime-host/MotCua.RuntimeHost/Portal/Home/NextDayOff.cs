using Microsoft.Extensions.Options;
using MotCua.Catalogs.Calendars;
using MotCua.Engine.Time;
using MotCua.RuntimeHost.Shell.Agency;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Portal.Home;

/// <summary>The next day off that moves deadlines, from the agency's working calendar.</summary>
public sealed class NextDayOff(CalendarService calendars, IOptions<AgencyOptions> agency, TimeProvider time)
{
    /// <summary>Days looked ahead.</summary>
    private const int Ahead = 14;

    /// <summary>Today or within two weeks; null when there is none.</summary>
    public async Task<DayOff?> FindAsync(CancellationToken ct = default)
    {
        var calendar = await calendars.ForUnitAsync(agency.Value.Unit, ct);
        var today = DateOnly.FromDateTime(Formats.Local(time.GetUtcNow()).DateTime);
        if (Off(calendar, today, today.AddDays(Ahead)).FirstOrDefault() is not { } first)
        {
            return null;
        }

        var back = calendar.WorkingDay(first.Date);
        return new DayOff(first.Date, Off(calendar, first.Date, back).Last().Date, first.Name, back);
    }

    private static IEnumerable<CalendarException> Off(WorkingCalendar calendar, DateOnly from, DateOnly to) =>
        calendar.Exceptions(from, to).Where(exception => !calendar.IsWorkingDay(exception.Date)).OrderBy(exception => exception.Date);
}
