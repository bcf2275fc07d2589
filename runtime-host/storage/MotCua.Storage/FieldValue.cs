using System.Globalization;

namespace MotCua.Storage;

/// <summary>A value that a filter compares with: text, whole number, number, truth value or null. Instants and dates
/// are text in their sortable form.</summary>
public readonly record struct FieldValue
{
    private FieldValue(object? value) => Value = value;

    /// <summary>Null and absent fields are equal to this.</summary>
    public static FieldValue Null => default;

    /// <summary>A <see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/> or null.</summary>
    public object? Value { get; }

    public bool IsNull => Value is null;

    public static implicit operator FieldValue(string? value) => FromString(value);

    public static implicit operator FieldValue(long value) => FromInt64(value);

    public static implicit operator FieldValue(double value) => FromDouble(value);

    public static implicit operator FieldValue(bool value) => FromBoolean(value);

    public static implicit operator FieldValue(DateTimeOffset value) => FromDateTimeOffset(value);

    public static implicit operator FieldValue(DateOnly value) => FromDateOnly(value);

    public static FieldValue FromString(string? value) => new(value);

    public static FieldValue FromInt64(long value) => new(value);

    public static FieldValue FromDouble(double value) => new(value);

    public static FieldValue FromBoolean(bool value) => new(value);

    /// <summary>As <see cref="StoredInstant"/> writes it.</summary>
    public static FieldValue FromDateTimeOffset(DateTimeOffset value) => new(StoredInstant.Format(value));

    /// <summary>As <c>yyyy-MM-dd</c>.</summary>
    public static FieldValue FromDateOnly(DateOnly value) =>
        new(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public override string ToString() => Convert.ToString(Value, CultureInfo.InvariantCulture) ?? "null";
}
