using MotCua.Engine.Simulation.Running;

namespace MotCua.Engine.Simulation;

/// <summary>A mean over replications with its 95 % confidence interval (Student).</summary>
/// <param name="Mean">The mean.</param>
/// <param name="Low">Lower end; null with fewer than two replications.</param>
/// <param name="High">Upper end; null with fewer than two replications.</param>
public sealed record Estimate(double Mean, double? Low, double? High)
{
    /// <summary>Whether a value lies within the interval; false without one.</summary>
    public bool Holds(double value) => Low <= value && value <= High;

    /// <summary>Of one value per replication.</summary>
    internal static Estimate Of(IReadOnlyList<double> values)
    {
        if (values.Count == 0)
        {
            return new Estimate(0, null, null);
        }

        var mean = values.Average();
        if (values.Count == 1)
        {
            return new Estimate(mean, null, null);
        }

        var deviation = Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Count - 1));
        var half = Student.Quantile975(values.Count - 1) * deviation / Math.Sqrt(values.Count);
        return new Estimate(mean, mean - half, mean + half);
    }

    /// <summary>Of a length or number per replication, which cannot be negative.</summary>
    internal static Estimate OfAmounts(IReadOnlyList<double> values)
    {
        var plain = Of(values);
        return plain with { Low = plain.Low is { } low ? Math.Max(0, low) : null };
    }

    /// <summary>Of a share per replication: the interval stays within 0 and 1.</summary>
    internal static Estimate OfShares(IReadOnlyList<double> values)
    {
        var plain = Of(values);
        return plain with { Low = plain.Low is { } low ? Math.Max(0, low) : null, High = plain.High is { } high ? Math.Min(1, high) : null };
    }
}
