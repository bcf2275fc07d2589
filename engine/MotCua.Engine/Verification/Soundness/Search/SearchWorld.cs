using MotCua.Engine.Kernel;
using MotCua.Engine.Time;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>The world in which a search takes place: a moment that does not pass, and one person who may do everything.</summary>
internal sealed class SearchWorld : IOrganisation
{
    private static readonly PersonRef Somebody = new("everybody", "", null, null, new HashSet<string> { "everybody" });

    private SearchWorld()
    {
    }

    /// <summary>Who does all human work.</summary>
    public static Actor Officer { get; } = Actor.Officer(Somebody);

    /// <summary>The one context of all commands.</summary>
    public static KernelContext Context { get; } = new(DateTimeOffset.UnixEpoch, Calendar(), new SearchWorld());

    /// <inheritdoc/>
    public IReadOnlyList<PersonRef> Holding(string candidateKey) => [Somebody];

    /// <inheritdoc/>
    public PersonRef? Person(string id) => Somebody;

    /// <inheritdoc/>
    public string? UnitName(string unitId) => null;

    private static WorkingCalendar Calendar()
    {
        IReadOnlyList<WorkingInterval> day = [new(new ClockTime(8, 0), new ClockTime(16, 0))];
        return WorkingCalendar.Compile(new WorkingCalendarDefinition
        {
            Id = "search",
            Version = "1",
            Name = new CalendarText("search", "search"),
            Week = new WeeklyHours { Monday = day, Tuesday = day, Wednesday = day, Thursday = day, Friday = day, Saturday = [], Sunday = [] },
        });
    }
}
