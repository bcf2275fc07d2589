using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MotCua.Forms.Validation;

/// <summary>An exact decimal, so that 0.3 is a multiple of 0.1 and 9007199254740993 is itself. Zero has exponent 0; the mantissa never ends in a zero.</summary>
internal readonly record struct SchemaNumber : IComparable<SchemaNumber>
{
    private const int LargestExponent = 5000;

    private SchemaNumber(BigInteger mantissa, int exponent)
    {
        while (!mantissa.IsZero && BigInteger.Remainder(mantissa, 10).IsZero)
        {
            mantissa /= 10;
            exponent++;
        }

        Mantissa = mantissa;
        Exponent = mantissa.IsZero ? 0 : exponent;
    }

    public BigInteger Mantissa { get; }

    public int Exponent { get; }

    public bool IsInteger => Exponent >= 0;

    /// <summary>Reads a JSON number; null when the node is none, or larger than anything sensible (more than 5,000 digits).</summary>
    public static SchemaNumber? Of(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.Number ? Parse(node.ToJsonString()) : null;

    internal static SchemaNumber? Parse(string text)
    {
        var mark = text.IndexOfAny(['e', 'E']);
        var exponent = 0;
        if (mark >= 0 && !int.TryParse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)) return null;
        var digits = mark < 0 ? text : text[..mark];
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            exponent -= digits.Length - point - 1;
            digits = digits.Remove(point, 1);
        }

        if (digits.Length > LargestExponent || Math.Abs((long)exponent) > LargestExponent) return null;
        return BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var mantissa) ? new SchemaNumber(mantissa, exponent) : null;
    }

    public bool IsMultipleOf(SchemaNumber divisor)
    {
        var (left, right) = Align(this, divisor);
        return !right.IsZero && BigInteger.Remainder(left, right).IsZero;
    }

    public int CompareTo(SchemaNumber other)
    {
        var (left, right) = Align(this, other);
        return left.CompareTo(right);
    }

    public override string ToString() => Mantissa.ToString(CultureInfo.InvariantCulture) + "e" + Exponent.ToString(CultureInfo.InvariantCulture);

    private static (BigInteger Left, BigInteger Right) Align(SchemaNumber a, SchemaNumber b)
    {
        var exponent = Math.Min(a.Exponent, b.Exponent);
        return (a.Mantissa * BigInteger.Pow(10, a.Exponent - exponent), b.Mantissa * BigInteger.Pow(10, b.Exponent - exponent));
    }
}
