namespace MotCua.Engine.Kernel;

/// <summary>People and units at one moment: a snapshot, so that the kernel stays pure.</summary>
public interface IOrganisation
{
    /// <summary>Everybody who holds a candidate key; empty when nobody does.</summary>
    IReadOnlyList<PersonRef> Holding(string candidateKey);

    /// <summary>A person; null when unknown or no longer in office.</summary>
    PersonRef? Person(string id);

    /// <summary>Name of a unit; null when unknown.</summary>
    string? UnitName(string unitId);

    /// <summary>Everybody in office; empty where they cannot be listed.</summary>
    IReadOnlyList<PersonRef> Everybody => [];
}
