using MotCua.Engine.Simulation.Running;

namespace MotCua.Engine.Simulation;

/// <summary>How long something takes, in working minutes (waits of applicants and of the outside: working minutes too).</summary>
/// <param name="Kind">The shape.</param>
/// <param name="First">Fixed: the value; uniform and triangular: the least; exponential and lognormal: the mean.</param>
/// <param name="Second">Uniform: the most; triangular: the most frequent; lognormal: the standard deviation.</param>
/// <param name="Third">Triangular: the most.</param>
public sealed record TimeDistribution(TimeDistributionKind Kind, double First, double Second = 0, double Third = 0)
{
    /// <summary>Always the same; 0 or more.</summary>
    public static TimeDistribution Fixed(double minutes) => new(TimeDistributionKind.Fixed, minutes);

    /// <summary>Anything from least to most, equally likely.</summary>
    public static TimeDistribution Uniform(double least, double most) => new(TimeDistributionKind.Uniform, least, most);

    /// <summary>From least to most with a peak.</summary>
    public static TimeDistribution Triangular(double least, double peak, double most) => new(TimeDistributionKind.Triangular, least, peak, most);

    /// <summary>Short times often, long ones now and then.</summary>
    public static TimeDistribution Exponential(double mean) => new(TimeDistributionKind.Exponential, mean);

    /// <summary>Never short, with a long tail, by mean and standard deviation of the time itself.</summary>
    public static TimeDistribution Lognormal(double mean, double deviation) => new(TimeDistributionKind.Lognormal, mean, deviation);

    /// <summary>The mean, in minutes.</summary>
    public double Mean => Kind switch
    {
        TimeDistributionKind.Uniform => (First + Second) / 2,
        TimeDistributionKind.Triangular => (First + Second + Third) / 3,
        _ => First,
    };

    /// <summary>Whether the figures make sense: not negative, in order, finite.</summary>
    public bool IsValid => double.IsFinite(First) && double.IsFinite(Second) && double.IsFinite(Third) && First >= 0 && Kind switch
    {
        TimeDistributionKind.Uniform => First <= Second,
        TimeDistributionKind.Triangular => First <= Second && Second <= Third,
        TimeDistributionKind.Lognormal => Second >= 0 && (First > 0 || Second == 0),
        _ => true,
    };

    internal double Draw(ref RandomStream random) => Kind switch
    {
        TimeDistributionKind.Uniform => First + ((Second - First) * random.Next()),
        TimeDistributionKind.Triangular => DrawTriangular(random.Next()),
        TimeDistributionKind.Exponential => random.Exponential(First),
        TimeDistributionKind.Lognormal => DrawLognormal(ref random),
        _ => First,
    };

    private double DrawTriangular(double u)
    {
        var width = Third - First;
        if (width <= 0)
        {
            return First;
        }

        var peak = (Second - First) / width;
        return u < peak
            ? First + Math.Sqrt(u * width * (Second - First))
            : Third - Math.Sqrt((1 - u) * width * (Third - Second));
    }

    private double DrawLognormal(ref RandomStream random)
    {
        if (First <= 0)
        {
            return 0;
        }

        var variance = Math.Log(1 + (Second * Second / (First * First)));
        return Math.Exp(Math.Log(First) - (variance / 2) + (Math.Sqrt(variance) * random.Normal()));
    }
}
