namespace MotCua.Engine.Simulation.Running;

/// <summary>
/// Numbers by chance that are always the same for the same key (SplitMix64, Steele, Lea and Flood 2014). Each purpose has a
/// stream of its own, so that two versions of a procedure meet the same arrivals, service times and choices.
/// </summary>
internal struct RandomStream(ulong key)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private ulong _state = key;

    /// <summary>The stream of a purpose of one dossier.</summary>
    public static RandomStream Of(ulong seed, long replication, long dossier, string purpose, int time)
    {
        var key = Mix(seed + Golden);
        key = Mix(key ^ (ulong)replication);
        key = Mix(key ^ (ulong)dossier);
        key = Mix(key ^ Hash(purpose));
        return new RandomStream(Mix(key ^ (ulong)time));
    }

    /// <summary>From 0 inclusive to 1 exclusive.</summary>
    public double Next() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    public double Exponential(double mean) => -mean * Math.Log(1 - Next());

    /// <summary>Mean 0, deviation 1 (Box and Muller).</summary>
    public double Normal()
    {
        var radius = Math.Sqrt(-2 * Math.Log(1 - Next()));
        return radius * Math.Cos(2 * Math.PI * Next());
    }

    /// <summary>One of several by weight; the weights are not negative and one of them is positive.</summary>
    public T Choose<T>(IReadOnlyList<(T Item, double Weight)> choices)
    {
        var at = Next() * choices.Sum(c => c.Weight);
        foreach (var (item, weight) in choices)
        {
            at -= weight;
            if (at < 0)
            {
                return item;
            }
        }

        return choices.Last(c => c.Weight > 0).Item;
    }

    public int Index(int count) => Math.Min(count - 1, (int)(Next() * count));

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    // FNV-1a: string.GetHashCode differs from run to run.
    private static ulong Hash(string text)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 0x100000001B3;
        }

        return hash;
    }

    private ulong NextBits() => Mix(_state += Golden);
}
