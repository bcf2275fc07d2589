namespace MotCua.Catalogs.Procedures;

/// <summary>Orders of the procedure list.</summary>
public enum ProcedureSort
{
    Name,
    Code,
    PublishedAt,
}
