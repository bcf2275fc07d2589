using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace MotCua.Engine.Feel;

/// <summary>
/// A decimal number of at most 34 digits (IEEE 754-2008 decimal128, rounding half to even), as DMN 1.5 section 10.3.2.3.1 asks.
/// Its value is coefficient × 10^exponent. Results that cannot be held (overflow, division by zero) are null.
/// </summary>
public readonly struct FeelNumber : IEquatable<FeelNumber>, IComparable<FeelNumber>
{
    public const int Precision = 34;
    internal const int MaxExponent = 6111;
    internal const int MinExponent = -6176;

    public static readonly FeelNumber Zero;
    public static readonly FeelNumber One = new(1);

    internal FeelNumber(Int128 coefficient, int exponent)
    {
        Coefficient = coefficient;
        Exponent = exponent;
    }

    public FeelNumber(long value) : this(value, 0) { }

    internal Int128 Coefficient { get; }

    internal int Exponent { get; }

    public bool IsZero => Coefficient == 0;

    public int Sign => Int128.Sign(Coefficient);

    public bool IsInteger => Exponent >= 0 || IsZero || Normalized().Exponent >= 0;

    public static bool operator ==(FeelNumber left, FeelNumber right) => left.CompareTo(right) == 0;

    public static bool operator !=(FeelNumber left, FeelNumber right) => left.CompareTo(right) != 0;

    public static bool operator <(FeelNumber left, FeelNumber right) => left.CompareTo(right) < 0;

    public static bool operator >(FeelNumber left, FeelNumber right) => left.CompareTo(right) > 0;

    public static bool operator <=(FeelNumber left, FeelNumber right) => left.CompareTo(right) <= 0;

    public static bool operator >=(FeelNumber left, FeelNumber right) => left.CompareTo(right) >= 0;

    public static FeelNumber operator -(FeelNumber value) => value.Negate();

    public static FeelNumber FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        var coefficient = (Int128)new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        return new FeelNumber(bits[3] < 0 ? -coefficient : coefficient, -((bits[3] >> 16) & 0xFF));
    }

    /// <summary>Reads digits with an optional sign, point and exponent; more than 34 digits are rounded.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out FeelNumber number)
    {
        number = default;
        return text is not null && FeelNumberText.TryParse(text, out number);
    }

    public FeelNumber Negate() => new(-Coefficient, Exponent);

    public FeelNumber Abs() => new(Int128.Abs(Coefficient), Exponent);

    public FeelNumber? Add(FeelNumber other) => FeelNumberMath.Add(this, other);

    public FeelNumber? Subtract(FeelNumber other) => FeelNumberMath.Add(this, other.Negate());

    public FeelNumber? Multiply(FeelNumber other) => FeelNumberMath.Multiply(this, other);

    public FeelNumber? Divide(FeelNumber other) => FeelNumberMath.Divide(this, other);

    /// <summary>The remainder of flooring division: it has the sign of the divisor.</summary>
    public FeelNumber? Modulo(FeelNumber other) => FeelNumberMath.Modulo(this, other);

    public FeelNumber? Power(FeelNumber exponent) => FeelNumberPowers.Power(this, exponent);

    /// <summary>Rounds to <paramref name="scale"/> digits after the point (negative: before it).</summary>
    public FeelNumber? Round(int scale, FeelRounding mode) => FeelNumberMath.RoundTo(this, scale, mode);

    /// <summary>The value as an integer when it is one and fits.</summary>
    public long? ToInt64()
    {
        var n = Normalized();
        if (n.Exponent < 0 || n.Exponent > 18)
        {
            return null;
        }

        // At most 34 + 18 digits: wider than Int128 can hold, hence the check in BigInteger.
        var value = (BigInteger)n.Coefficient * BigInteger.Pow(10, n.Exponent);
        return value >= long.MinValue && value <= long.MaxValue ? (long)value : null;
    }

    public decimal? ToDecimal()
        => decimal.TryParse(FeelNumberText.Scientific(this), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    public int CompareTo(FeelNumber other) => FeelNumberMath.Compare(this, other);

    public bool Equals(FeelNumber other) => CompareTo(other) == 0;

    public override bool Equals(object? obj) => obj is FeelNumber other && Equals(other);

    public override int GetHashCode()
    {
        var n = Normalized();
        return HashCode.Combine(n.Coefficient, n.Exponent);
    }

    /// <summary>Plain digits without an exponent and without trailing zeros after the point; very large or small numbers with an exponent.</summary>
    public override string ToString() => FeelNumberText.Plain(this);

    /// <summary>The same value without trailing zeros in the coefficient.</summary>
    internal FeelNumber Normalized()
    {
        if (IsZero)
        {
            return default;
        }

        var (coefficient, exponent) = (Coefficient, Exponent);
        while (true)
        {
            var (quotient, remainder) = Int128.DivRem(coefficient, 10);
            if (remainder != 0)
            {
                return new FeelNumber(coefficient, exponent);
            }

            (coefficient, exponent) = (quotient, exponent + 1);
        }
    }
}
