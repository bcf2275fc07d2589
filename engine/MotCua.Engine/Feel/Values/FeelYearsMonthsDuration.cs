namespace MotCua.Engine.Feel;

/// <summary>A length of calendar time in years and months.</summary>
public sealed class FeelYearsMonthsDuration(long months) : FeelValue
{
    public long Months { get; } = months;

    public override FeelTypeKind Kind => FeelTypeKind.YearsMonthsDuration;

    public override bool Equals(FeelValue? other) => other is FeelYearsMonthsDuration d && d.Months == Months;

    public override int GetHashCode() => Months.GetHashCode();

    public override string ToString() => FeelTextWriter.Duration(Months);
}
