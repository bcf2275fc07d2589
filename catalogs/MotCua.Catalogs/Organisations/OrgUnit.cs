using MotCua.Engine.Model;

namespace MotCua.Catalogs.Organisations;

/// <summary>A unit of the organisation (đơn vị, phòng, ban); an agency when it issues dossier codes and decides.</summary>
public sealed record OrgUnit
{
    /// <summary>Stable, for example <c>an-hoa.kt-ht-dt</c>; procedures and candidate keys name it.</summary>
    public required string Id { get; init; }

    /// <summary>The unit above; null at the top.</summary>
    public string? ParentId { get; init; }

    public required UnitLevel Level { get; init; }

    /// <summary>An agency with its own competence, as against a unit inside one.</summary>
    public bool IsAgency { get; init; }

    public required LocalText Name { get; init; }

    /// <summary>Null: <see cref="Name"/>.</summary>
    public LocalText? ShortName { get; init; }

    /// <summary>First part of the dossier codes it issues, for example <c>H99.12</c> (Decision 20/2020); null: the
    /// nearest one above.</summary>
    public string? IssuingIdentifier { get; init; }

    public string? Address { get; init; }

    /// <summary>Normalised digits.</summary>
    public string? Phone { get; init; }

    public string? Email { get; init; }

    /// <summary>Opening hours as a sentence for people; deadlines follow the working calendar.</summary>
    public LocalText? Hours { get; init; }

    /// <summary>Id of its own working calendar; null: the nearest one above, then the country's.</summary>
    public string? CalendarId { get; init; }

    /// <summary>Place among its siblings, ascending.</summary>
    public int Order { get; init; }

    /// <summary>First day, local date.</summary>
    public DateOnly From { get; init; }

    /// <summary>Last day, inclusive; null: open.</summary>
    public DateOnly? To { get; init; }
}
