namespace MotCua.Catalogs.Procedures;

/// <summary>Orders of the draft list.</summary>
public enum DraftSort
{
    UpdatedAt,
    Name,
    Code,
}
