namespace MotCua.Engine.Feel;

/// <summary>A length of elapsed time in days, hours, minutes and seconds.</summary>
public sealed class FeelDaysTimeDuration(Int128 nanoseconds) : FeelValue
{
    internal const long NanosPerSecond = 1_000_000_000;

    public Int128 Nanoseconds { get; } = nanoseconds;

    public override FeelTypeKind Kind => FeelTypeKind.DaysTimeDuration;

    internal static FeelDaysTimeDuration OfSeconds(long seconds) => new((Int128)seconds * NanosPerSecond);

    public override bool Equals(FeelValue? other) => other is FeelDaysTimeDuration d && d.Nanoseconds == Nanoseconds;

    public override int GetHashCode() => Nanoseconds.GetHashCode();

    public override string ToString() => FeelTextWriter.Duration(Nanoseconds);
}
