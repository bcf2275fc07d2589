using MotCua.Engine.Model;

namespace MotCua.Catalogs.Procedures;

/// <summary>What is asked before a new procedure is drawn.</summary>
/// <param name="Code">Its national code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Sector">A sector's code.</param>
/// <param name="Unit">The competent agency; the template's steps go to its officers by role.</param>
public sealed record NewProcedure(string Code, LocalText Name, string Sector, string Unit);
