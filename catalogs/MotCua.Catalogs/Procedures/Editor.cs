namespace MotCua.Catalogs.Procedures;

/// <summary>Who changes a procedure.</summary>
/// <param name="Id">The account's id, or <c>system</c>.</param>
/// <param name="Name">Shown beside versions and drafts.</param>
public sealed record Editor(string Id, string Name)
{
    /// <summary>The program itself: first import of samples.</summary>
    public static Editor System { get; } = new("system", "MotCua");
}
