namespace MotCua.Catalogs.Organisations;

/// <summary>Where a unit stands. Two tiers of government since 1 July 2025, and units inside agencies.</summary>
public enum UnitLevel
{
    Ministry,
    Province,
    Commune,

    /// <summary>A division, centre or office inside an agency.</summary>
    Unit,
}
