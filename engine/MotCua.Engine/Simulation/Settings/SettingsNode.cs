using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Engine.Model;

namespace MotCua.Engine.Simulation;

/// <summary>A value in settings with its place; what is wrong goes into the list of problems.</summary>
internal sealed class SettingsNode(JsonElement value, string path, List<SimulationProblem> problems)
{
    public bool IsNumber => value.ValueKind == JsonValueKind.Number;

    public void Wrong(string vi, string en) => problems.Add(new SimulationProblem(path, new LocalText(vi, en)));

    /// <summary>The members of an object; others than these are problems.</summary>
    public SettingsMembers Members(params string[] known)
    {
        var found = Each().ToList();
        foreach (var (name, node) in found.Where(m => !known.Contains(m.Name)))
        {
            node.Wrong($"Không có mục “{name}”; có: {string.Join(", ", known)}.", $"There is no “{name}” here; there are: {string.Join(", ", known)}.");
        }

        return new SettingsMembers(found.Where(m => known.Contains(m.Name)).ToDictionary(m => m.Name, m => m.Node, StringComparer.Ordinal));
    }

    public IEnumerable<(string Name, SettingsNode Node)> Each()
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            Wrong("Cần một đối tượng { … }.", "An object { … } is needed.");
            return [];
        }

        return value.EnumerateObject().GroupBy(p => p.Name, StringComparer.Ordinal)
            .Select(g => (g.Key, new SettingsNode(g.Last().Value, path.Length == 0 ? g.Key : $"{path}.{g.Key}", problems)));
    }

    public Dictionary<string, T> Map<T>(Func<SettingsNode, string, T> read)
        => Each().ToDictionary(m => m.Name, m => read(m.Node, m.Name), StringComparer.Ordinal);

    public Dictionary<string, T> Map<T>(Func<SettingsNode, T> read) => Map((node, _) => read(node));

    public double? Number(double least, double most)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && number >= least && number <= most)
        {
            return number;
        }

        var (from, to) = (least.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture));
        Wrong($"Cần một số từ {from} đến {to}.", $"A number from {from} to {to} is needed.");
        return null;
    }

    public long? Integer(long least, long most)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) && number >= least && number <= most)
        {
            return number;
        }

        Wrong($"Cần một số nguyên từ {least} đến {most}.", $"An integer from {least} to {most} is needed.");
        return null;
    }

    public bool? Truth()
    {
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        Wrong("Cần true hoặc false.", "true or false is needed.");
        return null;
    }

    public string? Text()
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString();
        }

        Wrong("Cần một chuỗi.", "A text is needed.");
        return null;
    }

    public DateTimeOffset? Moment()
    {
        if (value.ValueKind == JsonValueKind.String && value.TryGetDateTimeOffset(out var moment))
        {
            return moment;
        }

        Wrong("Cần một thời điểm, ví dụ 2026-01-05T07:00:00+07:00.", "A moment is needed, for example 2026-01-05T07:00:00+07:00.");
        return null;
    }

    public IReadOnlyList<JsonObject> Objects()
    {
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(v => v.ValueKind != JsonValueKind.Object))
        {
            Wrong("Cần một danh sách đối tượng [{ … }].", "A list of objects [{ … }] is needed.");
            return [];
        }

        return [.. value.EnumerateArray().Select(v => JsonObject.Create(v)!)];
    }
}
