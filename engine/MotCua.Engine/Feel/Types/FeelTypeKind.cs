namespace MotCua.Engine.Feel;

/// <summary>The kinds of values and types.</summary>
public enum FeelTypeKind
{
    Any,
    Null,
    Number,
    String,
    Boolean,
    Date,
    Time,
    DateTime,
    DaysTimeDuration,
    YearsMonthsDuration,
    List,
    Context,
    Range,
    Function,
}
