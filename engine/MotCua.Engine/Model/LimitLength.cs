using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Model;

/// <summary>A length as written in <c>procedure.json</c>: <c>{"amount":15,"unit":"workingDay"}</c>.</summary>
/// <param name="Amount">See <see cref="TimeLimit"/> for the range.</param>
/// <param name="Unit">What is counted.</param>
public sealed record LimitLength(int Amount, TimeUnit Unit)
{
    /// <summary>The length; null when the figures are out of range (the compiler refuses such a procedure).</summary>
    [JsonIgnore]
    public TimeLimit? Limit => TimeLimit.TryCreate(Amount, Unit, out var limit) ? limit : null;
}
