using MotCua.Engine.Feel;

namespace MotCua.Engine.Verification.Domains;

/// <summary>
/// A place on a line of ordered values. Every line is discrete: numbers have 34 digits, dates days, times nanoseconds,
/// texts a next text. So "after 3" is "from the next number on", and sets need no open ends.
/// </summary>
internal readonly struct CutKey : IComparable<CutKey>, IEquatable<CutKey>
{
    private const int SmallestExponent = -6176;

    private CutKey(FeelNumber number, string? text)
    {
        Number = number;
        Text = text;
    }

    /// <summary>The number; for dates, times and durations days, nanoseconds or months.</summary>
    public FeelNumber Number { get; }

    /// <summary>The text on the line of texts, else null.</summary>
    public string? Text { get; }

    public static CutKey Of(FeelNumber number) => new(number, null);

    public static CutKey Of(Int128 whole) => new(new FeelNumber(whole, 0), null);

    public static CutKey Of(string text) => new(default, text);

    /// <summary>The place right after this one; null when there is none.</summary>
    public CutKey? Next(ValueLine line) => line switch
    {
        ValueLine.Text => Of(Text + "\0"),
        ValueLine.Number => NextNumber(Number) is { } next ? Of(next) : null,
        _ => Of(Number.Coefficient + 1),
    };

    public int CompareTo(CutKey other)
        => Text is not null && other.Text is not null ? FeelComparison.CompareCodePoints(Text, other.Text) : Number.CompareTo(other.Number);

    public bool Equals(CutKey other) => CompareTo(other) == 0;

    public override bool Equals(object? obj) => obj is CutKey other && Equals(other);

    public override int GetHashCode() => Text is null ? Number.GetHashCode() : string.GetHashCode(Text, StringComparison.Ordinal);

    // All 34 digits written out, the last one counted up; towards zero a power of ten gains a digit.
    private static FeelNumber? NextNumber(FeelNumber number)
    {
        if (number.IsZero)
        {
            return new FeelNumber(1, SmallestExponent);
        }

        var (coefficient, exponent) = (number.Coefficient, number.Exponent);
        var digits = FeelNumberMath.Digits(coefficient);
        while (digits < FeelNumber.Precision && exponent > SmallestExponent)
        {
            (coefficient, exponent, digits) = (coefficient * 10, exponent - 1, digits + 1);
        }

        if (coefficient < 0 && digits == FeelNumber.Precision && exponent > SmallestExponent && FeelNumberMath.Digits(coefficient + 1) < digits)
        {
            (coefficient, exponent) = (coefficient * 10, exponent - 1);
        }

        return FeelNumberMath.Fit(coefficient + 1, exponent);
    }
}
