using MotCua.Engine.Model;

namespace MotCua.Designer.Reference;

/// <summary>What the pickers of the designer choose from, as it is today.</summary>
public sealed record ReferenceData
{
    /// <summary>Local date it holds for.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>What a working day counts for.</summary>
    public required int MinutesPerDay { get; init; }

    /// <summary>Units in order, each right before those below it.</summary>
    public required IReadOnlyList<UnitChoice> Units { get; init; }

    /// <summary>Positions, highest first.</summary>
    public required IReadOnlyList<NamedChoice> Positions { get; init; }

    /// <summary>Roles that do steps.</summary>
    public required IReadOnlyList<NamedChoice> Roles { get; init; }

    /// <summary>People in office.</summary>
    public required IReadOnlyList<PersonChoice> People { get; init; }

    /// <summary>Sectors.</summary>
    public required IReadOnlyList<NamedChoice> Sectors { get; init; }

    /// <summary>Statuses of the catalogue.</summary>
    public required IReadOnlyList<DossierStatus> Statuses { get; init; }

    /// <summary>Start rules of the legal limit.</summary>
    public required IReadOnlyList<NamedChoice> StartRules { get; init; }
}
