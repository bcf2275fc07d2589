using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Model;

/// <summary>The legal time limit of a procedure and how it is counted.</summary>
/// <param name="Amount">Length; see <see cref="Time.TimeLimit"/> for its range.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="StartRule">A name of <see cref="StartRules.Names"/>; null is the default (same hour).</param>
/// <param name="OnSupplement">What a supplement does to the clock.</param>
public sealed record StatutoryLimit(
    int Amount,
    TimeUnit Unit,
    string? StartRule = null,
    SupplementEffect OnSupplement = SupplementEffect.Pause)
{
    /// <summary>The length; null when the figures are out of range (the compiler refuses such a procedure).</summary>
    [JsonIgnore]
    public TimeLimit? Limit => TimeLimit.TryCreate(Amount, Unit, out var limit) ? limit : null;
}
