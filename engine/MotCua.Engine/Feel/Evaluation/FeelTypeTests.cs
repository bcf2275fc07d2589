namespace MotCua.Engine.Feel;

/// <summary><c>instance of</c>, and fitting values to declared types (DMN 1.5, sections 10.3.2.9.3 and 10.3.2.9.4).</summary>
internal static class FeelTypeTests
{
    public static FeelValue IsInstance(FeelValue value, FeelType type)
        => FeelValue.Of(value.IsNull ? type.Kind == FeelTypeKind.Null : type.Includes(value));

    /// <summary>
    /// The value as one of the type: itself, the only item of a list, a list of itself, or a date as a date and time.
    /// A null reference when it cannot be one. Null fits every type.
    /// </summary>
    public static FeelValue? Fit(FeelValue value, FeelType type)
    {
        if (value.IsNull || type.Includes(value))
        {
            return value;
        }

        if (type.Kind == FeelTypeKind.List && value is not FeelList)
        {
            return type.ItemType.Includes(value) ? new FeelList([value]) : null;
        }

        if (value is FeelList { Count: 1 } single && type.Kind != FeelTypeKind.List && type.Includes(single.Items[0]))
        {
            return single.Items[0];
        }

        return type.Kind == FeelTypeKind.DateTime && value is FeelDate ? FeelTimeline.AsDateTime(value) : null;
    }
}
