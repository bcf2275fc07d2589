using MotCua.Engine.Time;

namespace MotCua.RuntimeHost.Portal.Home;

/// <summary>Days off in a row that are near.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last that is off by the calendar's word, not just a weekend.</param>
/// <param name="Name">Of the first.</param>
/// <param name="Back">The next working day.</param>
public sealed record DayOff(DateOnly From, DateOnly To, CalendarText Name, DateOnly Back);
