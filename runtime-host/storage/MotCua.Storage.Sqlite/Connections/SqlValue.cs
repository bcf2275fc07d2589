namespace MotCua.Storage.Sqlite;

/// <summary>A value for a parameter, without a box: text, whole number, number, bytes or null.</summary>
internal readonly struct SqlValue
{
    private SqlValue(SqlKind kind, long number = 0, string? text = null, ReadOnlyMemory<byte> bytes = default) =>
        (Kind, Number, String, Bytes) = (kind, number, text, bytes);

    public SqlKind Kind { get; }

    public long Number { get; }

    public double Real => BitConverter.Int64BitsToDouble(Number);

    public string? String { get; }

    public ReadOnlyMemory<byte> Bytes { get; }

    public static implicit operator SqlValue(long value) => new(SqlKind.Integer, value);

    public static implicit operator SqlValue(string? value) => value is null ? default : new(SqlKind.String, text: value);

    /// <summary>Bytes as they are.</summary>
    public static SqlValue Blob(ReadOnlyMemory<byte> bytes) => new(SqlKind.Blob, bytes: bytes);

    /// <summary>Text that is UTF-8 already.</summary>
    public static SqlValue Text(ReadOnlyMemory<byte> utf8) => new(SqlKind.Utf8, bytes: utf8);

    /// <summary>A filter's or cursor's value.</summary>
    public static SqlValue Of(object? value) => value switch
    {
        null => default,
        string text => text,
        long number => number,
        double real => new(SqlKind.Real, BitConverter.DoubleToInt64Bits(real)),
        _ => throw new ArgumentException($"No SQL value: {value.GetType().Name}."),
    };
}
