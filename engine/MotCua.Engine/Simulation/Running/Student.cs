namespace MotCua.Engine.Simulation.Running;

/// <summary>Quantiles of Student's distribution.</summary>
internal static class Student
{
    private static readonly double[] Table =
    [
        12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131,
        2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
    ];

    /// <summary>What 97.5 % lie below, so that 95 % lie within ± it.</summary>
    /// <param name="degrees">Degrees of freedom, 1 or more. Beyond 30 by the expansion of Cornish and Fisher, exact to 0.001.</param>
    public static double Quantile975(int degrees)
    {
        if (degrees <= Table.Length)
        {
            return Table[degrees - 1];
        }

        const double z = 1.959964;
        return z + (((z * z * z) + z) / (4.0 * degrees));
    }
}
