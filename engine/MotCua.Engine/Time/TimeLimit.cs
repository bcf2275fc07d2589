using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace MotCua.Engine.Time;

/// <summary>
/// A time limit: a length, as opposed to a deadline, which is an instant. Written <c>{"amount":3,"unit":"workingDay"}</c>.
/// </summary>
public readonly record struct TimeLimit
{
    /// <summary>Makes a time limit.</summary>
    /// <param name="amount">At least 1 and at most <see cref="Largest"/> of the unit.</param>
    /// <param name="unit">What is counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount or the unit is out of range; see <see cref="TryCreate"/>.</exception>
    [JsonConstructor]
    public TimeLimit(int amount, TimeUnit unit)
    {
        if (!IsValid(amount, unit))
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, $"A time limit in {unit} is between 1 and {Largest(unit)}.");
        }

        Amount = amount;
        Unit = unit;
    }

    /// <summary>How many units; 1 or more (0 only in the default value, which is not a time limit).</summary>
    public int Amount { get; }

    /// <summary>What is counted.</summary>
    public TimeUnit Unit { get; }

    /// <summary>The largest amount per unit: about ten years of it; 0 for an unknown unit.</summary>
    public static int Largest(TimeUnit unit) => unit switch
    {
        TimeUnit.WorkingMinute => 1_200_000,
        TimeUnit.WorkingHour => 20_000,
        TimeUnit.WorkingDay => 2_500,
        TimeUnit.CalendarDay => 3_660,
        TimeUnit.Month => 120,
        _ => 0,
    };

    /// <summary>True when an author may write this amount of this unit.</summary>
    public static bool IsValid(int amount, TimeUnit unit) => amount >= 1 && amount <= Largest(unit);

    /// <summary>Makes a time limit from what an author or an expression gave; false instead of an exception.</summary>
    public static bool TryCreate(int amount, TimeUnit unit, [NotNullWhen(true)] out TimeLimit? limit)
    {
        limit = IsValid(amount, unit) ? new TimeLimit(amount, unit) : null;
        return limit is not null;
    }

    /// <summary>
    /// Working minutes that the limit is sure to hold when no holiday comes in between: the figure a legal limit
    /// enters a proof with. N calendar days hold at least 5 working days a week and, of a rest of r days, r − 2;
    /// a month is taken as 28 days.
    /// </summary>
    /// <param name="minutesPerWorkingDay">Minutes a working day counts for; 480 unless the calendar says otherwise.</param>
    public long WorkingMinutesForProof(int minutesPerWorkingDay = 480) => Unit switch
    {
        TimeUnit.CalendarDay => LeastWorkingDays(Amount) * minutesPerWorkingDay,
        TimeUnit.Month => LeastWorkingDays(Amount * 28L) * minutesPerWorkingDay,
        _ => ExactWorkingMinutes(minutesPerWorkingDay),
    };

    /// <summary>
    /// Working minutes that the limit can hold at most: the figure a step enters a proof with, so that a step
    /// given in calendar days is never taken as shorter than it may be. A month is taken as 31 days.
    /// </summary>
    /// <param name="minutesPerWorkingDay">Minutes a working day counts for; 480 unless the calendar says otherwise.</param>
    public long MostWorkingMinutesForProof(int minutesPerWorkingDay = 480) => Unit switch
    {
        TimeUnit.CalendarDay => MostWorkingDays(Amount) * minutesPerWorkingDay,
        TimeUnit.Month => MostWorkingDays(Amount * 31L) * minutesPerWorkingDay,
        _ => ExactWorkingMinutes(minutesPerWorkingDay),
    };

    /// <summary>The limit as people write it: "3 ngày làm việc", "2 working hours".</summary>
    /// <param name="language">"vi" or "en".</param>
    public string ToText(string language) => DueText.Limit(this, language);

    /// <inheritdoc/>
    public override string ToString() => DueText.Limit(this, "en");

    private long ExactWorkingMinutes(int minutesPerWorkingDay) => Unit switch
    {
        TimeUnit.WorkingMinute => Amount,
        TimeUnit.WorkingHour => Amount * 60L,
        TimeUnit.WorkingDay => (long)Amount * minutesPerWorkingDay,
        _ => 0,
    };

    private static long LeastWorkingDays(long days) => (days / 7 * 5) + Math.Max(0, (days % 7) - 2);

    private static long MostWorkingDays(long days) => (days / 7 * 5) + Math.Min(days % 7, 5);
}
