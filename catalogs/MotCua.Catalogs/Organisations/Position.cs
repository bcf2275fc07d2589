using MotCua.Engine.Model;

namespace MotCua.Catalogs.Organisations;

/// <summary>A position (chức vụ, chức danh) that people hold in units.</summary>
/// <param name="Id">Stable, for example <c>truong-phong</c>.</param>
/// <param name="Name">Name shown to people.</param>
/// <param name="Rank">The higher the position, the smaller the number.</param>
public sealed record Position(string Id, LocalText Name, int Rank = 0);
