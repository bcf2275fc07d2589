using MotCua.Engine.Model;

namespace MotCua.Catalogs.Procedures;

/// <summary>A beginning for a new procedure.</summary>
/// <param name="Id">Stable, for example <c>tieu-chuan</c>.</param>
/// <param name="Name">Shown in the choice.</param>
/// <param name="Description">One sentence of what it holds.</param>
public sealed record ProcedureTemplate(string Id, LocalText Name, LocalText Description);
