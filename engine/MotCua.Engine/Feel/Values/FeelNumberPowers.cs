using System.Numerics;

namespace MotCua.Engine.Feel;

/// <summary>Powers, roots, exponential and logarithm, worked with guard digits and rounded once at the end.</summary>
internal static class FeelNumberPowers
{
    private const int Scale = 80;
    private static readonly BigInteger Unit = BigInteger.Pow(10, Scale);
    private static readonly BigInteger Ln10 = LnOfMantissa(Unit * 10);

    public static FeelNumber? Power(FeelNumber number, FeelNumber exponent)
    {
        if (exponent.ToInt64() is { } whole)
        {
            return whole switch
            {
                0 => FeelNumber.One,
                _ when number.IsZero => whole > 0 ? FeelNumber.Zero : null,
                < -1_000_000_000 or > 1_000_000_000 => PowerByLogarithm(number, exponent),
                _ => WholePower(number, whole),
            };
        }

        return number.Sign <= 0 ? number.IsZero && exponent.Sign > 0 ? FeelNumber.Zero : null : PowerByLogarithm(number, exponent);
    }

    public static FeelNumber? SquareRoot(FeelNumber value)
    {
        if (value.Sign < 0)
        {
            return null;
        }

        var exponent = value.Exponent - (2 * (FeelNumber.Precision + 2));
        exponent -= exponent & 1;
        var coefficient = (BigInteger)value.Coefficient * BigInteger.Pow(10, value.Exponent - exponent);
        var root = IntegerRoot(coefficient);
        return root * root == coefficient
            ? FeelNumberMath.Fit(root, exponent / 2)?.Normalized()
            : FeelNumberMath.Fit((root * 10) + 1, (exponent / 2) - 1);
    }

    /// <summary>e to the power of <paramref name="value"/>.</summary>
    public static FeelNumber? Exp(FeelNumber value)
    {
        if (value.CompareTo(new FeelNumber(20_000)) > 0)
        {
            return null;
        }

        return value.CompareTo(new FeelNumber(-20_000)) < 0 ? FeelNumber.Zero : ExpOfFixed(ToFixed(value));
    }

    /// <summary>The natural logarithm; null unless the value is positive.</summary>
    public static FeelNumber? Ln(FeelNumber value) => value.Sign <= 0 ? null : FeelNumberMath.Fit(LnOfFixed(value), -Scale)?.Normalized();

    private static FeelNumber? PowerByLogarithm(FeelNumber number, FeelNumber exponent)
    {
        if (number.Sign <= 0)
        {
            return number.Abs() == FeelNumber.One ? FeelNumber.One : null;
        }

        if (exponent.Abs() > new FeelNumber(1, 30))
        {
            return number == FeelNumber.One ? FeelNumber.One : null;
        }

        var product = LnOfFixed(number) * exponent.Coefficient;
        product = exponent.Exponent >= 0 ? product * BigInteger.Pow(10, exponent.Exponent) : product / BigInteger.Pow(10, Math.Min(-exponent.Exponent, 400));
        return BigInteger.Abs(product) > Unit * 20_000 ? product.Sign < 0 ? FeelNumber.Zero : null : ExpOfFixed(product);
    }

    private static FeelNumber? WholePower(FeelNumber number, long exponent)
    {
        var n = number.Normalized();
        var (power, factor) = ((Coefficient: BigInteger.One, Exponent: 0L), (Coefficient: (BigInteger)n.Coefficient, Exponent: (long)n.Exponent));
        for (var rest = Math.Abs(exponent); rest > 0; rest >>= 1)
        {
            if ((rest & 1) != 0)
            {
                power = Trim(power.Coefficient * factor.Coefficient, power.Exponent + factor.Exponent);
            }

            factor = Trim(factor.Coefficient * factor.Coefficient, factor.Exponent * 2);
        }

        if (Math.Abs(power.Exponent) > 50_000)
        {
            var large = power.Exponent > 0 == exponent > 0;
            return large ? null : FeelNumber.Zero;
        }

        if (exponent > 0)
        {
            return FeelNumberMath.Fit(power.Coefficient, (int)power.Exponent);
        }

        var shift = FeelNumberMath.Digits(power.Coefficient) + FeelNumber.Precision + 3;
        return FeelNumberMath.Fit(BigInteger.Pow(10, shift) / power.Coefficient, -shift - (int)power.Exponent)?.Normalized();
    }

    // Keeps twice the precision: enough for a rounding error that stays far below the last digit kept.
    private static (BigInteger Coefficient, long Exponent) Trim(BigInteger coefficient, long exponent)
    {
        var drop = FeelNumberMath.Digits(coefficient) - Scale;
        return drop > 0 ? (coefficient / BigInteger.Pow(10, drop), exponent + drop) : (coefficient, exponent);
    }

    private static BigInteger ToFixed(FeelNumber value)
    {
        var shift = value.Exponent + Scale;
        return shift >= 0 ? value.Coefficient * BigInteger.Pow(10, shift) : shift < -60 ? BigInteger.Zero : value.Coefficient / BigInteger.Pow(10, -shift);
    }

    private static FeelNumber? ExpOfFixed(BigInteger value)
    {
        var tens = (int)BigInteger.Divide(value, Ln10);
        var rest = (value - (tens * Ln10)) >> 8;
        var sum = Unit;
        var term = Unit;
        for (var i = 1; !term.IsZero && i < 200; i++)
        {
            term = term * rest / Unit / i;
            sum += term;
        }

        for (var i = 0; i < 8; i++)
        {
            sum = sum * sum / Unit;
        }

        return FeelNumberMath.Fit(sum, tens - Scale)?.Normalized();
    }

    private static BigInteger LnOfFixed(FeelNumber value)
    {
        var digits = FeelNumberMath.Digits(value.Coefficient);
        var mantissa = value.Coefficient * BigInteger.Pow(10, Scale - digits + 1);
        return LnOfMantissa(mantissa) + ((value.Exponent + digits - 1) * Ln10);
    }

    // ln(m) = 2^8 · 2 · artanh((r - 1) / (r + 1)) with r the 256th root of m, which lies close to 1.
    private static BigInteger LnOfMantissa(BigInteger mantissa)
    {
        for (var i = 0; i < 8; i++)
        {
            mantissa = IntegerRoot(mantissa * Unit);
        }

        var ratio = (mantissa - Unit) * Unit / (mantissa + Unit);
        var square = ratio * ratio / Unit;
        var sum = ratio;
        var power = ratio;
        for (var i = 3; !power.IsZero && i < 400; i += 2)
        {
            power = power * square / Unit;
            sum += power / i;
        }

        return sum << 9;
    }

    private static BigInteger IntegerRoot(BigInteger value)
    {
        if (value.IsZero)
        {
            return value;
        }

        var root = BigInteger.One << (int)((value.GetBitLength() + 1) / 2);
        while (true)
        {
            var next = (root + (value / root)) >> 1;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
