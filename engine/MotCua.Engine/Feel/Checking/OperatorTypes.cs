using Kind = MotCua.Engine.Feel.FeelTypeKind;

namespace MotCua.Engine.Feel;

/// <summary>Which kinds operators take and what they give, as the checker needs it.</summary>
internal static class OperatorTypes
{
    private static readonly Dictionary<(FeelOperator, Kind, Kind), FeelType> Arithmetic = new()
    {
        [(FeelOperator.Add, Kind.Number, Kind.Number)] = FeelType.Number,
        [(FeelOperator.Add, Kind.String, Kind.String)] = FeelType.String,
        [(FeelOperator.Add, Kind.DaysTimeDuration, Kind.DaysTimeDuration)] = FeelType.DaysTimeDuration,
        [(FeelOperator.Add, Kind.YearsMonthsDuration, Kind.YearsMonthsDuration)] = FeelType.YearsMonthsDuration,
        [(FeelOperator.Add, Kind.Date, Kind.DaysTimeDuration)] = FeelType.Date,
        [(FeelOperator.Add, Kind.Date, Kind.YearsMonthsDuration)] = FeelType.Date,
        [(FeelOperator.Add, Kind.DateTime, Kind.DaysTimeDuration)] = FeelType.DateTime,
        [(FeelOperator.Add, Kind.DateTime, Kind.YearsMonthsDuration)] = FeelType.DateTime,
        [(FeelOperator.Add, Kind.Time, Kind.DaysTimeDuration)] = FeelType.Time,
        [(FeelOperator.Add, Kind.DaysTimeDuration, Kind.Date)] = FeelType.Date,
        [(FeelOperator.Add, Kind.YearsMonthsDuration, Kind.Date)] = FeelType.Date,
        [(FeelOperator.Add, Kind.DaysTimeDuration, Kind.DateTime)] = FeelType.DateTime,
        [(FeelOperator.Add, Kind.YearsMonthsDuration, Kind.DateTime)] = FeelType.DateTime,
        [(FeelOperator.Add, Kind.DaysTimeDuration, Kind.Time)] = FeelType.Time,
        [(FeelOperator.Subtract, Kind.Number, Kind.Number)] = FeelType.Number,
        [(FeelOperator.Subtract, Kind.DaysTimeDuration, Kind.DaysTimeDuration)] = FeelType.DaysTimeDuration,
        [(FeelOperator.Subtract, Kind.YearsMonthsDuration, Kind.YearsMonthsDuration)] = FeelType.YearsMonthsDuration,
        [(FeelOperator.Subtract, Kind.Date, Kind.DaysTimeDuration)] = FeelType.Date,
        [(FeelOperator.Subtract, Kind.Date, Kind.YearsMonthsDuration)] = FeelType.Date,
        [(FeelOperator.Subtract, Kind.DateTime, Kind.DaysTimeDuration)] = FeelType.DateTime,
        [(FeelOperator.Subtract, Kind.DateTime, Kind.YearsMonthsDuration)] = FeelType.DateTime,
        [(FeelOperator.Subtract, Kind.Time, Kind.DaysTimeDuration)] = FeelType.Time,
        [(FeelOperator.Subtract, Kind.Date, Kind.Date)] = FeelType.DaysTimeDuration,
        [(FeelOperator.Subtract, Kind.Date, Kind.DateTime)] = FeelType.DaysTimeDuration,
        [(FeelOperator.Subtract, Kind.DateTime, Kind.Date)] = FeelType.DaysTimeDuration,
        [(FeelOperator.Subtract, Kind.DateTime, Kind.DateTime)] = FeelType.DaysTimeDuration,
        [(FeelOperator.Subtract, Kind.Time, Kind.Time)] = FeelType.DaysTimeDuration,
        [(FeelOperator.Multiply, Kind.Number, Kind.Number)] = FeelType.Number,
        [(FeelOperator.Multiply, Kind.Number, Kind.DaysTimeDuration)] = FeelType.DaysTimeDuration,
        [(FeelOperator.Multiply, Kind.Number, Kind.YearsMonthsDuration)] = FeelType.YearsMonthsDuration,
        [(FeelOperator.Multiply, Kind.DaysTimeDuration, Kind.Number)] = FeelType.DaysTimeDuration,
        [(FeelOperator.Multiply, Kind.YearsMonthsDuration, Kind.Number)] = FeelType.YearsMonthsDuration,
        [(FeelOperator.Divide, Kind.Number, Kind.Number)] = FeelType.Number,
        [(FeelOperator.Divide, Kind.DaysTimeDuration, Kind.Number)] = FeelType.DaysTimeDuration,
        [(FeelOperator.Divide, Kind.YearsMonthsDuration, Kind.Number)] = FeelType.YearsMonthsDuration,
        [(FeelOperator.Divide, Kind.DaysTimeDuration, Kind.DaysTimeDuration)] = FeelType.Number,
        [(FeelOperator.Divide, Kind.YearsMonthsDuration, Kind.YearsMonthsDuration)] = FeelType.Number,
        [(FeelOperator.Power, Kind.Number, Kind.Number)] = FeelType.Number,
    };

    /// <summary>The result's type, Any when an operand is not known, or a null reference when the kinds cannot fit.</summary>
    public static FeelType? Result(FeelOperator op, Kind left, Kind right) => op switch
    {
        FeelOperator.And or FeelOperator.Or => IsBoolean(left) && IsBoolean(right) ? FeelType.Boolean : null,
        FeelOperator.Equal or FeelOperator.NotEqual => Unknown(left) || Unknown(right) || left == right ? FeelType.Boolean : null,
        <= FeelOperator.GreaterOrEqual => Ordered(left) && Ordered(right) && (Unknown(left) || Unknown(right) || left == right) ? FeelType.Boolean : null,
        _ when Unknown(left) || Unknown(right) => Usable(op, left, right) ? FeelType.Any : null,
        _ => Arithmetic.GetValueOrDefault((op, left, right)),
    };

    // One side alone may already be impossible: nothing can be added to a boolean.
    private static bool Usable(FeelOperator op, Kind left, Kind right)
        => Arithmetic.Keys.Any(k => k.Item1 == op && (Unknown(left) || k.Item2 == left) && (Unknown(right) || k.Item3 == right));

    private static bool Unknown(Kind kind) => kind is Kind.Any or Kind.Null;

    private static bool IsBoolean(Kind kind) => Unknown(kind) || kind == Kind.Boolean;

    private static bool Ordered(Kind kind) => kind is not (Kind.Boolean or Kind.List or Kind.Context or Kind.Range or Kind.Function);
}
