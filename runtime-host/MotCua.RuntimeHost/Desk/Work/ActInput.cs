using System.Globalization;
using MotCua.Engine.Kernel;

namespace MotCua.RuntimeHost.Desk.Work;

/// <summary>What was posted for one act, read leniently: the kernel judges.</summary>
public sealed class ActInput(IFormCollection form, WorkView view)
{
    private readonly Dictionary<string, string> errors = new(StringComparer.Ordinal);

    public WorkView View { get; } = view;

    public Actor Actor => View.Actor;

    public IFormCollection Form { get; } = form;

    public string Act => Text(ActFields.Act);

    public string? ItemId => Text(ActFields.Item) is { Length: > 0 } id ? id : null;

    public WorkItem? Item => View.State.WorkItems.Find(ItemId);

    public string Reason => Text(ActFields.Reason);

    public IReadOnlyDictionary<string, string> Errors => errors;

    /// <summary>A field's text, trimmed and composed; "" when absent.</summary>
    public string Text(string field) => Form.TryGetValue(field, out var values) ? values.ToString().Trim().Normalize() : "";

    public bool Ticked(string field) => Text(field) == "on";

    public IReadOnlyList<string> Lines(string field) =>
        Text(field).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A number written with or without dots; null when it is none.</summary>
    public decimal? Money(string field) =>
        decimal.TryParse(Text(field).Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var amount) ? amount : null;

    /// <summary>A count; 0 when empty, null when it is no number.</summary>
    public int? Count(string field) =>
        Text(field).Length == 0 ? 0 : int.TryParse(Text(field), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    /// <summary>Notes a mistake beside a field; the first one of a field stays.</summary>
    public void Wrong(string field, string text) => errors.TryAdd(field, text);
}
