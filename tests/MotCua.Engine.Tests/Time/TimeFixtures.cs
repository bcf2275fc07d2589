using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Engine.Time;

namespace MotCua.Engine.Tests.Time;

/// <summary>The dated cases and the calendars they name: the seed files of the catalogue and those in the case file.</summary>
internal static class TimeFixtures
{
    private static readonly string[] Forms = ["ddd yyyy-MM-dd HH:mm", "ddd yyyy-MM-dd HH:mm:ss"];

    private static readonly JsonObject File = JsonNode.Parse(
        System.IO.File.ReadAllText(PathOf("tests/fixtures/time/cases.json")),
        documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })!.AsObject();

    private static readonly List<WorkingCalendarDefinition> Definitions =
    [
        Seed("vn"),
        Seed("an-hoa"),
        .. File["calendars"]!.AsArray().Select(node => CalendarJson.Read(node!.ToJsonString())),
    ];

    private static readonly Dictionary<string, WorkingCalendar> Compiled =
        Definitions.ToDictionary(definition => definition.Id, definition => WorkingCalendar.Compile(definition, Definitions));

    public static WorkingCalendar Calendar(string id = "an-hoa") => Compiled[id];

    public static WorkingCalendarDefinition Seed(string id)
        => CalendarJson.Read(System.IO.File.ReadAllText(PathOf($"catalogs/MotCua.Catalogs/Seed/calendars/{id}.json")));

    public static TheoryData<string> Ids(string group)
        => new(File[group]!.AsArray().Select(node => node!["id"]!.GetValue<string>()));

    public static IEnumerable<string> AllIds()
        => File.Where(entry => entry.Key != "calendars").SelectMany(entry => entry.Value!.AsArray()).Select(node => node!["id"]!.GetValue<string>());

    public static JsonObject Case(string group, string id)
        => File[group]!.AsArray().Single(node => node!["id"]!.GetValue<string>() == id)!.AsObject();

    public static WorkingCalendar CalendarOf(JsonObject one) => Calendar(one["calendar"]?.GetValue<string>() ?? "an-hoa");

    public static string Why(JsonObject one) => one["why"]!.GetValue<string>();

    /// <summary>Reads "Mon 2026-11-16 08:00"; a weekday that does not belong to the date fails.</summary>
    public static DateTimeOffset Moment(JsonNode? node) => Moment(node!.GetValue<string>());

    public static DateTimeOffset Moment(string text)
        => new(DateTime.ParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None), TimeSpan.FromHours(7));

    public static TimeLimit Limit(string text)
    {
        var words = text.Split(' ');
        return new TimeLimit(
            int.Parse(words[0], CultureInfo.InvariantCulture),
            JsonSerializer.Deserialize<TimeUnit>($"\"{words[1]}\""));
    }

    private static string PathOf(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "MotCua.sln")))
            {
                return Path.Combine(folder.FullName, relative);
            }
        }

        throw new DirectoryNotFoundException("MotCua.sln stands in no folder above the tests.");
    }
}
