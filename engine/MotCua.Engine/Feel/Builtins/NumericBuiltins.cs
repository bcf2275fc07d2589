namespace MotCua.Engine.Feel;

/// <summary>DMN 1.5, section 10.3.4.5.</summary>
internal static class NumericBuiltins
{
    public static IEnumerable<FeelBuiltin> All =>
    [
        new("decimal", "n: number, scale: number -> number", c => Round(c, FeelRounding.HalfEven)),
        new("floor", "n: number, scale?: number -> number", c => Round(c, FeelRounding.Floor)),
        new("ceiling", "n: number, scale?: number -> number", c => Round(c, FeelRounding.Ceiling)),
        new("round up", "n: number, scale?: number -> number", c => Round(c, FeelRounding.Up)),
        new("round down", "n: number, scale?: number -> number", c => Round(c, FeelRounding.Down)),
        new("round half up", "n: number, scale?: number -> number", c => Round(c, FeelRounding.HalfUp)),
        new("round half down", "n: number, scale?: number -> number", c => Round(c, FeelRounding.HalfDown)),
        new("abs", "n: number -> number", c => FeelValue.Of(c.Number(0).Abs())),
        new("abs", "n: days|months -> days|months", c => Abs(c[0])),
        new("modulo", "dividend: number, divisor: number -> number", c => c.Number(1).IsZero ? c.Run.Fail(c.At, FeelTexts.DivisionByZero) : c.Result(c.Number(0).Modulo(c.Number(1)))),
        new("sqrt", "number: number -> number", c => c.Number(0).Sign < 0 ? c.Refuse(0) : c.Result(FeelNumberPowers.SquareRoot(c.Number(0)))),
        new("log", "number: number -> number", c => c.Number(0).Sign <= 0 ? c.Refuse(0) : c.Result(FeelNumberPowers.Ln(c.Number(0)))),
        new("exp", "number: number -> number", c => c.Result(FeelNumberPowers.Exp(c.Number(0)))),
        new("odd", "number: number -> boolean", c => Parity(c, 1)),
        new("even", "number: number -> boolean", c => Parity(c, 0)),
    ];

    private static FeelValue Round(FeelCall call, FeelRounding mode)
    {
        var scale = call.Has(1) ? call.Whole(1) : 0;
        return scale is >= -FeelNumber.MaxExponent and <= -FeelNumber.MinExponent
            ? call.Result(call.Number(0).Round((int)scale, mode))
            : call.Refuse(1);
    }

    private static FeelValue Abs(FeelValue value) => value switch
    {
        FeelDaysTimeDuration { Nanoseconds: var n } when n < 0 => new FeelDaysTimeDuration(-n),
        FeelYearsMonthsDuration { Months: < 0 } d => new FeelYearsMonthsDuration(-d.Months),
        _ => value,
    };

    private static FeelValue Parity(FeelCall call, int remainder)
        => !call.Number(0).IsInteger ? FeelBoolean.False
            : FeelValue.Of(call.Number(0).Modulo(new FeelNumber(2)) == new FeelNumber(remainder));
}
