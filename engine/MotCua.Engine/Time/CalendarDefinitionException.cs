namespace MotCua.Engine.Time;

/// <summary>A calendar was compiled although <see cref="CalendarCheck"/> finds faults in it.</summary>
public sealed class CalendarDefinitionException(IReadOnlyList<CalendarFinding> findings)
    : ArgumentException(string.Join("; ", findings.Select(finding => $"{finding.Code} {finding.ToText("en")}")))
{
    /// <summary>All faults found.</summary>
    public IReadOnlyList<CalendarFinding> Findings { get; } = findings;
}
