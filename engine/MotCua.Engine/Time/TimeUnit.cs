using System.Text.Json.Serialization;

namespace MotCua.Engine.Time;

/// <summary>
/// The units a time limit is written in (giờ làm việc, ngày làm việc, ngày, tháng). JSON and XML names are the
/// same in camel case: workingMinute, workingHour, workingDay, calendarDay, month.
/// </summary>
[JsonConverter(typeof(CamelCaseEnumConverter<TimeUnit>))]
public enum TimeUnit
{
    /// <summary>One minute of counted office time.</summary>
    WorkingMinute,

    /// <summary>Sixty minutes of counted office time.</summary>
    WorkingHour,

    /// <summary>One day on which office time counts; how its end is found is the start rule's matter.</summary>
    WorkingDay,

    /// <summary>One day of the calendar, days off included.</summary>
    CalendarDay,

    /// <summary>One month of the calendar; 31 January and one month is the last day of February.</summary>
    Month,
}
