using MotCua.Engine.Feel;

namespace MotCua.Engine.Verification.Domains;

/// <summary>Numbers of which only the multiples of a step count.</summary>
internal static class NumberGrid
{
    /// <summary>The first multiple of a step at or after a number; null where 34 digits do not suffice.</summary>
    public static FeelNumber? AtOrAfter(FeelNumber number, FeelNumber step)
    {
        if (number.Modulo(step) is not { } rest)
        {
            return null;
        }

        return rest.IsZero ? number : number.Subtract(rest)?.Add(step) is { } next && next >= number && next.Modulo(step) is { IsZero: true } ? next : null;
    }
}
