using System.Text.Json.Nodes;

namespace MotCua.Engine.Feel;

/// <summary>
/// An immutable FEEL value (DMN 1.5, section 10.3.2). <see cref="object.Equals(object)"/> is equality by value:
/// 1.0 equals 1, contexts are equal whatever the order of their entries.
/// </summary>
public abstract class FeelValue : IEquatable<FeelValue>
{
    private protected FeelValue() { }

    /// <summary>The one null value.</summary>
    public static FeelValue Null => FeelNull.Instance;

    /// <summary>The kind of this value.</summary>
    public abstract FeelTypeKind Kind { get; }

    /// <summary>Whether this is FEEL's null.</summary>
    public bool IsNull => this is FeelNull;

    /// <summary>The boolean, or null when this is another kind of value.</summary>
    public bool? AsBoolean => (this as FeelBoolean)?.Value;

    /// <summary>The number as a .NET decimal (28 digits, rounded), or null when this is no number or lies outside its range.</summary>
    public decimal? AsDecimal => (this as FeelNumberValue)?.Value.ToDecimal();

    /// <summary>The text of a string value, or null when this is another kind of value.</summary>
    public string? AsString => (this as FeelString)?.Value;

    public static FeelValue Of(bool value) => FeelBoolean.Of(value);

    public static FeelValue Of(decimal value) => new FeelNumberValue(FeelNumber.FromDecimal(value));

    public static FeelValue Of(int value) => FeelNumberValue.Of(value);

    public static FeelValue Of(FeelNumber value) => new FeelNumberValue(value);

    /// <summary>A string value; a null reference gives <see cref="Null"/>.</summary>
    public static FeelValue Of(string? value) => value is null ? Null : new FeelString(value);

    public static FeelValue OfList(IEnumerable<FeelValue> items) => new FeelList(items);

    public static FeelValue OfDate(DateOnly date) => new FeelDate(date.Year, date.Month, date.Day);

    /// <summary>A date and time with the offset of <paramref name="instant"/>.</summary>
    public static FeelValue OfDateTime(DateTimeOffset instant) => FeelDateTime.FromInstant(instant);

    /// <summary>Numbers become numbers, texts strings, objects contexts, arrays lists; a text is never taken for a date.</summary>
    public static FeelValue FromJson(JsonNode? node) => FeelJson.Read(node, FeelType.Any);

    /// <summary>Like <see cref="FromJson(JsonNode)"/>, but texts become dates, times or durations where <paramref name="type"/> says so.</summary>
    public static FeelValue FromJson(JsonNode? node, FeelType type) => FeelJson.Read(node, type);

    /// <summary>JSON of this value; dates, times, durations and ranges as text, functions as null.</summary>
    public JsonNode? ToJson() => FeelJson.Write(this);

    /// <summary>
    /// Reads <paramref name="text"/> as a value of <paramref name="type"/> (ISO 8601 for dates, times and durations);
    /// <see cref="Null"/> when the text does not fit.
    /// </summary>
    public static FeelValue ParseTyped(string text, FeelType type) => FeelTextReader.Read(text, type);

    public abstract bool Equals(FeelValue? other);

    public sealed override bool Equals(object? obj) => Equals(obj as FeelValue);

    public abstract override int GetHashCode();

    /// <summary>The text that FEEL's <c>string()</c> gives.</summary>
    public abstract override string ToString();
}
