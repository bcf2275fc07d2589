namespace MotCua.Engine.Verification.Domains;

/// <summary>The lines on which values that can be compared with each other lie in order.</summary>
internal enum ValueLine
{
    Number,
    Text,
    Boolean,
    Date,
    LocalTime,
    ZonedTime,
    LocalDateTime,
    ZonedDateTime,
    DaysTime,
    YearsMonths,
}
