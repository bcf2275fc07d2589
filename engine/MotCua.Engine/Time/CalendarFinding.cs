namespace MotCua.Engine.Time;

/// <summary>Something wrong in a calendar definition, for the administrator who edits it.</summary>
/// <param name="Code">Stable code MC-TIME-nnn; its text stands in <see cref="TimeTexts"/>.</param>
/// <param name="Calendar">Identifier of the calendar at fault.</param>
/// <param name="Where">The weekday ("monday"), date ("2026-01-10") or identifier meant.</param>
public sealed record CalendarFinding(string Code, string Calendar, string Where)
{
    /// <summary>The finding in words.</summary>
    public string ToText(string language) => TimeTexts.Format(language, Code, Calendar, Where);
}
