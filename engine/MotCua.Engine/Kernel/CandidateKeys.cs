namespace MotCua.Engine.Kernel;

/// <summary>How candidate keys are written; people hold keys, work items name them.</summary>
public static class CandidateKeys
{
    /// <summary>One person.</summary>
    public static string Person(string id) => $"person:{id}";

    /// <summary>Everybody of a unit.</summary>
    public static string Unit(string unit) => $"unit:{unit}";

    /// <summary>A position, in one unit or anywhere.</summary>
    public static string Position(string position, string? unit) => unit is null ? $"position:{position}" : $"position:{position}@{unit}";

    /// <summary>A role, in one unit or anywhere.</summary>
    public static string Role(string role, string? unit) => unit is null ? $"role:{role}" : $"role:{role}@{unit}";

    /// <summary>The unit a key is bound to; null when it is bound to none.</summary>
    public static string? UnitOf(string key)
    {
        if (key.StartsWith("unit:", StringComparison.Ordinal))
        {
            return key["unit:".Length..];
        }

        var at = key.IndexOf('@', StringComparison.Ordinal);
        return at < 0 ? null : key[(at + 1)..];
    }
}
