using MotCua.Catalogs.Calendars;
using MotCua.Catalogs.Organisations;
using MotCua.Catalogs.Sectors;
using MotCua.Catalogs.Statuses;
using MotCua.Engine.Model;
using MotCua.Engine.Time;

namespace MotCua.Designer.Reference;

/// <summary>Gathers what the designer's pickers choose from.</summary>
public sealed class ReferenceService(OrganisationService organisations, CalendarService calendars, SectorService sectors, StatusService statuses)
{
    private static readonly Dictionary<string, LocalText> StartRuleNames = new(StringComparer.Ordinal)
    {
        ["sameHour"] = new("Ngay khi tiếp nhận, tính theo giờ", "The moment of intake, by the hour"),
        ["endOfDay"] = new("Ngày tiếp nhận, hết hạn cuối ngày", "The day of intake, due at the end of the day"),
        ["sameDayBefore15"] = new("Trong ngày nếu nhận trước 15 giờ", "The same day when taken in before 15:00"),
        ["after15NextDay"] = new("Nhận sau 15 giờ thì tính từ ngày làm việc sau", "From the next working day when taken in after 15:00"),
        ["lastHourNextDay"] = new("Nhận trong giờ cuối thì tính từ ngày làm việc sau", "From the next working day when taken in during the last hour"),
    };

    /// <summary>As it is today, names in a language.</summary>
    public async Task<ReferenceData> CurrentAsync(string language, CancellationToken ct = default)
    {
        var organisation = await organisations.CurrentAsync(ct);
        return new ReferenceData
        {
            Today = organisation.Date,
            MinutesPerDay = (await calendars.GetAsync(CalendarService.CountryCalendar, ct)).MinutesPerWorkingDay,
            Units = [.. organisation.Units.Select(u => new UnitChoice(u.Id, u.Name.In(language), u.ParentId, organisation.UpFrom(u.Id).Count - 1, u.IsAgency))],
            Positions = [.. organisation.Positions.Select(p => new NamedChoice(p.Id, p.Name))],
            Roles = RoleNames.All,
            People = [.. organisation.People.Where(p => p.Enabled).Select(p => new PersonChoice(p.Id, p.Name, p.PositionId, p.UnitId, [.. organisation.KeysOf(p.Id).Order(StringComparer.Ordinal)]))],
            Sectors = [.. (await sectors.ListAsync(ct: ct)).Select(s => new NamedChoice(s.Code, s.Name))],
            Statuses = [.. (await statuses.ListAsync(ct)).Select(s => s.ToDossierStatus())],
            StartRules = [.. StartRules.Names.Select(n => new NamedChoice(n, StartRuleNames.GetValueOrDefault(n) ?? new LocalText(n, n)))],
        };
    }
}
