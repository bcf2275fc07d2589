using Microsoft.Extensions.Options;
using MotCua.Catalogs.Organisations;
using MotCua.RuntimeHost.Texts;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Shell.Agency;

/// <summary>The agency of this portal, read from the organisation.</summary>
public sealed class AgencyReader(OrganisationService organisation, IOptions<AgencyOptions> options, Localizer texts)
{
    /// <summary>In the language of the request.</summary>
    public async Task<AgencyView> ReadAsync(CancellationToken ct = default)
    {
        try
        {
            var now = await organisation.CurrentAsync(ct);
            return now.Unit(options.Value.Unit) is { } agency ? View(now, agency) : Unnamed;
        }
        catch (StoreException)
        {
            // The page that says "something went wrong" needs a frame too.
            return Unnamed;
        }
    }

    private AgencyView Unnamed => new() { Name = texts["shell.agency.unnamed"], Authority = "", Centre = "" };

    private AgencyView View(Organisation now, OrgUnit agency)
    {
        var language = texts.Language;

        var desk = now.Unit(options.Value.Desk) ?? agency;
        var place = Short(agency);
        return new AgencyView
        {
            Above = now.Unit(agency.ParentId) is { } above ? Short(above) : null,
            Name = texts["shell.agency.name", InSentence(place)],
            Authority = agency.Name.In(language),
            Centre = desk.Id == agency.Id ? agency.Name.In(language) : texts["shell.agency.centre", desk.Name.In(language), InSentence(place)],
            Address = desk.Address ?? agency.Address,
            Phone = Grouped(desk.Phone ?? agency.Phone),
            Email = desk.Email ?? agency.Email,
            Hours = [.. ((desk.Hours ?? agency.Hours)?.In(language) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        };

        string Short(OrgUnit unit) => (unit.ShortName ?? unit.Name).In(language);
    }

    /// <summary>"Phường An Hòa" is "phường An Hòa" inside a Vietnamese sentence.</summary>
    private string InSentence(string name) => texts.IsVietnamese && name.Length > 0 ? char.ToLower(name[0], System.Globalization.CultureInfo.InvariantCulture) + name[1..] : name;

    private static string? Grouped(string? digits) => digits is { Length: >= 10 } ? $"{digits[..4]} {digits[4..7]} {digits[7..]}" : digits;
}
