using System.Numerics;

namespace MotCua.Engine.Feel;

/// <summary>The four operations, comparison and rounding. Small operands stay in 128 bits, the rest goes through BigInteger.</summary>
internal static class FeelNumberMath
{
    private const int Int128Digits = 38;
    private static readonly Int128[] Powers = [.. Enumerable.Range(0, Int128Digits + 1).Select(i => (Int128)BigInteger.Pow(10, i))];
    private static readonly Int128 Limit = Powers[FeelNumber.Precision];

    public static int Digits(Int128 value)
    {
        value = Int128.Abs(value);
        var low = 0;
        var high = Int128Digits + 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (value >= Powers[middle])
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }

            if (low > Int128Digits)
            {
                return low;
            }
        }

        return low;
    }

    public static FeelNumber? Add(FeelNumber a, FeelNumber b)
    {
        if (a.Exponent == b.Exponent)
        {
            return Fit(a.Coefficient + b.Coefficient, a.Exponent);
        }

        if (a.Exponent < b.Exponent)
        {
            (a, b) = (b, a);
        }

        if (a.IsZero)
        {
            return b;
        }

        if (b.IsZero)
        {
            return a;
        }

        var shift = a.Exponent - b.Exponent;
        if (shift <= Int128Digits - 1 - Digits(a.Coefficient))
        {
            return Fit((a.Coefficient * Powers[shift]) + b.Coefficient, b.Exponent);
        }

        // Further apart than twice the precision the smaller one cannot change any digit that is kept.
        return shift > 2 * (FeelNumber.Precision + 2)
            ? a
            : Fit(((BigInteger)a.Coefficient * BigInteger.Pow(10, shift)) + b.Coefficient, b.Exponent);
    }

    public static FeelNumber? Multiply(FeelNumber a, FeelNumber b)
        => Int128.Abs(a.Coefficient) <= long.MaxValue && Int128.Abs(b.Coefficient) <= long.MaxValue
            ? Fit(a.Coefficient * b.Coefficient, a.Exponent + b.Exponent)
            : Fit((BigInteger)a.Coefficient * b.Coefficient, a.Exponent + b.Exponent);

    public static FeelNumber? Divide(FeelNumber a, FeelNumber b)
    {
        if (b.IsZero)
        {
            return null;
        }

        var (exact, rest) = Int128.DivRem(a.Coefficient, b.Coefficient);
        if (rest == 0)
        {
            return Fit(exact, a.Exponent - b.Exponent);
        }

        var shift = FeelNumber.Precision + 2 + Digits(b.Coefficient) - Digits(a.Coefficient);
        var scaled = (BigInteger)a.Coefficient * BigInteger.Pow(10, Math.Max(shift, 0));
        var quotient = BigInteger.DivRem(scaled, b.Coefficient, out var remainder);
        var exponent = a.Exponent - b.Exponent - Math.Max(shift, 0);
        if (remainder != 0)
        {
            // One sticky digit keeps "just above half" apart from "exactly half".
            quotient = (quotient * 10) + (quotient.Sign != 0 ? quotient.Sign : scaled.Sign * Int128.Sign(b.Coefficient));
            exponent--;
        }

        return Fit(quotient, exponent)?.Normalized();
    }

    public static FeelNumber? Modulo(FeelNumber a, FeelNumber b)
    {
        if (b.IsZero)
        {
            return null;
        }

        var gap = Math.Abs((long)a.Exponent - b.Exponent);
        var exponent = Math.Min(a.Exponent, b.Exponent);
        if (gap > 2 * (FeelNumber.MaxExponent - FeelNumber.MinExponent))
        {
            return null;
        }

        var dividend = Scaled(a, exponent);
        var divisor = Scaled(b, exponent);
        var remainder = BigInteger.Remainder(dividend, divisor);
        if (remainder != 0 && remainder.Sign != divisor.Sign)
        {
            remainder += divisor;
        }

        return Fit(remainder, exponent);
    }

    public static int Compare(FeelNumber a, FeelNumber b)
    {
        if (a.Exponent == b.Exponent)
        {
            return a.Coefficient.CompareTo(b.Coefficient);
        }

        if (a.Sign != b.Sign || a.IsZero)
        {
            return a.Sign.CompareTo(b.Sign);
        }

        var apart = a.Exponent - b.Exponent;
        if (apart is >= -18 and <= 18 && IsShort(a.Coefficient) && IsShort(b.Coefficient))
        {
            return apart > 0 ? (a.Coefficient * Powers[apart]).CompareTo(b.Coefficient) : a.Coefficient.CompareTo(b.Coefficient * Powers[-apart]);
        }

        var sizeA = Digits(a.Coefficient) + a.Exponent;
        var sizeB = Digits(b.Coefficient) + b.Exponent;
        if (sizeA != sizeB)
        {
            return sizeA > sizeB ? a.Sign : -a.Sign;
        }

        var exponent = Math.Min(a.Exponent, b.Exponent);
        return Scaled(a, exponent).CompareTo(Scaled(b, exponent));
    }

    // Short enough to be moved by 18 digits within 128 bits.
    private static bool IsShort(Int128 coefficient) => coefficient <= long.MaxValue && coefficient >= long.MinValue;

    public static FeelNumber? RoundTo(FeelNumber value, int scale, FeelRounding mode)
    {
        var drop = -scale - value.Exponent;
        if (drop <= 0 || value.IsZero)
        {
            return value;
        }

        if (drop > Int128Digits)
        {
            return Fit(RoundedQuotient(0, 0, value.Sign, mode), -scale);
        }

        var (quotient, remainder) = Int128.DivRem(value.Coefficient, Powers[drop]);
        if (remainder == 0)
        {
            return Fit(quotient, -scale);
        }

        var half = Powers[drop] / 2;
        return Fit(RoundedQuotient(quotient, Int128.Abs(remainder).CompareTo(half) + 1, value.Sign, mode), -scale);
    }

    /// <summary>The number with at most 34 digits, or null when it is too large.</summary>
    public static FeelNumber? Fit(Int128 coefficient, int exponent)
    {
        if (Int128.Abs(coefficient) >= Limit)
        {
            return Fit((BigInteger)coefficient, exponent);
        }

        return exponent is >= FeelNumber.MinExponent and <= FeelNumber.MaxExponent
            ? new FeelNumber(coefficient, exponent)
            : Fit((BigInteger)coefficient, exponent);
    }

    public static FeelNumber? Fit(BigInteger coefficient, int exponent)
    {
        if (coefficient.IsZero)
        {
            return FeelNumber.Zero;
        }

        var digits = Digits(coefficient);
        var drop = Math.Max(digits - FeelNumber.Precision, FeelNumber.MinExponent - exponent);
        if (drop > 0)
        {
            coefficient = DropDigits(coefficient, drop);
            exponent += drop;
            if (BigInteger.Abs(coefficient) >= Limit)
            {
                coefficient /= 10;
                exponent++;
            }
        }

        if (exponent > FeelNumber.MaxExponent)
        {
            var pad = exponent - FeelNumber.MaxExponent;
            if (coefficient.IsZero || digits + pad > FeelNumber.Precision)
            {
                return coefficient.IsZero ? FeelNumber.Zero : null;
            }

            coefficient *= BigInteger.Pow(10, pad);
            exponent = FeelNumber.MaxExponent;
        }

        return new FeelNumber((Int128)coefficient, exponent);
    }

    public static int Digits(BigInteger value)
    {
        value = BigInteger.Abs(value);
        if (value < Limit)
        {
            return Digits((Int128)value);
        }

        var estimate = (int)((value.GetBitLength() - 1) * 0.30102999566398119521);
        return value >= BigInteger.Pow(10, estimate + 1) ? estimate + 2 : estimate + 1;
    }

    private static BigInteger Scaled(FeelNumber value, int exponent)
        => value.Exponent == exponent ? value.Coefficient : value.Coefficient * BigInteger.Pow(10, value.Exponent - exponent);

    private static BigInteger DropDigits(BigInteger coefficient, int drop)
    {
        if (drop > 20_000)
        {
            return BigInteger.Zero;
        }

        var power = BigInteger.Pow(10, drop);
        var quotient = BigInteger.DivRem(coefficient, power, out var remainder);
        var comparison = (BigInteger.Abs(remainder) * 2).CompareTo(power);
        return comparison > 0 || (comparison == 0 && !quotient.IsEven) ? quotient + coefficient.Sign : quotient;
    }

    // rest: 0 below half, 1 exactly half, 2 above half; only called when something is dropped.
    private static Int128 RoundedQuotient(Int128 quotient, int rest, int sign, FeelRounding mode)
    {
        var away = mode switch
        {
            FeelRounding.Up => true,
            FeelRounding.Down => false,
            FeelRounding.Floor => sign < 0,
            FeelRounding.Ceiling => sign > 0,
            FeelRounding.HalfUp => rest >= 1,
            FeelRounding.HalfDown => rest > 1,
            _ => rest > 1 || (rest == 1 && !Int128.IsEvenInteger(quotient)),
        };
        return away ? quotient + sign : quotient;
    }
}
