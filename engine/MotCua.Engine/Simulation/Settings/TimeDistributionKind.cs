namespace MotCua.Engine.Simulation;

/// <summary>Shapes of <see cref="TimeDistribution"/>.</summary>
public enum TimeDistributionKind
{
    /// <summary>Always the same.</summary>
    Fixed,

    /// <summary>Equally likely between two bounds.</summary>
    Uniform,

    /// <summary>Between two bounds with a peak.</summary>
    Triangular,

    /// <summary>Without memory.</summary>
    Exponential,

    /// <summary>The logarithm is normal.</summary>
    Lognormal,
}
