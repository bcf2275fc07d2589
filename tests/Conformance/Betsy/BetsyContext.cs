using MotCua.Engine.Kernel;
using MotCua.Engine.Time;

namespace MotCua.Conformance.Betsy;

/// <summary>The world around the suite's processes: no people, and a calendar nothing asks for.</summary>
internal static class BetsyContext
{
    public static WorkingCalendar Calendar { get; } = WorkingCalendar.Compile(CalendarJson.Read(
        """{"id":"all","version":"1","name":{"vi":"Mọi ngày"},"week":{"monday":[{"from":"08:00","to":"17:00"}],"tuesday":[],"wednesday":[],"thursday":[],"friday":[],"saturday":[],"sunday":[]}}"""));

    public static IOrganisation Nobody { get; } = new Empty();

    private sealed class Empty : IOrganisation
    {
        public IReadOnlyList<PersonRef> Holding(string candidateKey) => [];

        public PersonRef? Person(string id) => null;

        public string? UnitName(string unitId) => null;
    }
}
