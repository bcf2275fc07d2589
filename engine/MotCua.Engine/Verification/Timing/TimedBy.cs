using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Verification;

/// <summary>How the minutes of a step on the longest way were found.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<TimedBy>))]
public enum TimedBy
{
    /// <summary>Its own fixed time limit.</summary>
    Limit,

    /// <summary>A timer: the event itself, or one on the border that ends the step before its limit.</summary>
    Timer,

    /// <summary>The longest result of its time limit's expression.</summary>
    Expression,

    /// <summary>The longest output of the decision that its time limit reads.</summary>
    Table,

    /// <summary>Its limit, as often as it is done one after the other.</summary>
    Instances,
}
