using MotCua.Catalogs.Accounts;

namespace MotCua.Catalogs.Organisations;

/// <summary>A person of the organisation on the snapshot's date.</summary>
public sealed record OrganisationPerson
{
    /// <summary>The account's id.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>A disabled person is known by name but gets no work.</summary>
    public required bool Enabled { get; init; }

    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>Places in force on the date; the first one is shown beside the name.</summary>
    public required IReadOnlyList<Membership> Memberships { get; init; }

    /// <summary>Unit of the first place; null: none.</summary>
    public string? UnitId => Memberships.Count > 0 ? Memberships[0].UnitId : null;

    /// <summary>Position of the first place; null: none.</summary>
    public string? PositionId => Memberships.Count > 0 ? Memberships[0].PositionId : null;
}
