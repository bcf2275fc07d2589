using MotCua.Engine.Model;

namespace MotCua.Catalogs.Procedures;

/// <summary>Which published procedures to list. Null or empty = no condition.</summary>
public sealed record ProcedureQuery
{
    /// <summary>Words, with or without diacritics, in code, name, summary or tags.</summary>
    public string? Text { get; init; }

    public string? Sector { get; init; }

    public ServiceLevel? ServiceLevel { get; init; }

    /// <summary>Competent agency.</summary>
    public string? Unit { get; init; }

    /// <summary>Administrators see withdrawn procedures and those not in force yet.</summary>
    public bool IncludeWithdrawn { get; init; }

    public ProcedureSort Sort { get; init; } = ProcedureSort.Name;

    public bool Descending { get; init; }

    /// <summary>1-500, default 50.</summary>
    public int Limit { get; init; } = 50;

    /// <summary>Cursor of the page before; null = first page.</summary>
    public string? Cursor { get; init; }
}
