using MotCua.Catalogs.Accounts;
using MotCua.Engine.Model;

namespace MotCua.Designer.Reference;

/// <summary>The roles that can do steps, by the names of the regulations.</summary>
internal static class RoleNames
{
    public static IReadOnlyList<NamedChoice> All { get; } =
    [
        new(Roles.DeskOfficer, new LocalText("Cán bộ Tiếp nhận và Trả kết quả", "Desk officer")),
        new(Roles.Handler, new LocalText("Cán bộ thụ lý", "Handler")),
        new(Roles.UnitHead, new LocalText("Lãnh đạo phòng, ban", "Head of unit")),
        new(Roles.AgencyLeader, new LocalText("Lãnh đạo đơn vị", "Leader of the agency")),
    ];
}
