using System.Globalization;
using System.Numerics;

namespace MotCua.Engine.Feel;

/// <summary>Numbers from and to text.</summary>
internal static class FeelNumberText
{
    // A number longer than this is written with an exponent: it keeps texts small whatever the exponent.
    private const int PlainDigits = 400;

    public static bool TryParse(string text, out FeelNumber number)
    {
        number = default;
        var position = 0;
        var negative = false;
        if (position < text.Length && text[position] is '-' or '+')
        {
            negative = text[position++] == '-';
        }

        var digits = new System.Text.StringBuilder();
        var scale = 0;
        var point = false;
        for (; position < text.Length && (char.IsAsciiDigit(text[position]) || (text[position] == '.' && !point)); position++)
        {
            if (text[position] == '.')
            {
                point = true;
                continue;
            }

            digits.Append(text[position]);
            scale += point ? 1 : 0;
        }

        if (digits.Length is 0 or > 10_000 || text[^1] == '.')
        {
            return false;
        }

        var exponent = 0;
        if (position < text.Length)
        {
            if (text[position] is not ('e' or 'E')
                || !int.TryParse(text.AsSpan(position + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
                || exponent is < -100_000 or > 100_000)
            {
                return false;
            }
        }

        var coefficient = BigInteger.Parse(digits.ToString(), NumberStyles.None, CultureInfo.InvariantCulture);
        var result = FeelNumberMath.Fit(negative ? -coefficient : coefficient, exponent - scale);
        number = result ?? default;
        return result is not null;
    }

    public static string Scientific(FeelNumber number)
        => number.Coefficient.ToString(CultureInfo.InvariantCulture) + "E" + number.Exponent.ToString(CultureInfo.InvariantCulture);

    public static string Plain(FeelNumber number)
    {
        var n = number.Normalized();
        var digits = Int128.Abs(n.Coefficient).ToString(CultureInfo.InvariantCulture);
        var sign = n.Coefficient < 0 ? "-" : "";
        if (Math.Abs(n.Exponent) > PlainDigits)
        {
            var tail = digits.Length > 1 ? "." + digits[1..] : "";
            return string.Create(CultureInfo.InvariantCulture, $"{sign}{digits[0]}{tail}E{n.Exponent + digits.Length - 1:+0;-0}");
        }

        if (n.Exponent >= 0)
        {
            return sign + digits + new string('0', n.Exponent);
        }

        var point = digits.Length + n.Exponent;
        return point > 0
            ? sign + digits[..point] + "." + digits[point..]
            : sign + "0." + new string('0', -point) + digits;
    }
}
