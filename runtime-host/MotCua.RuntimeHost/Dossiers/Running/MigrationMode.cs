using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.RuntimeHost.Dossiers.Running;

/// <summary>What a migration does with the dossiers.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<MigrationMode>))]
public enum MigrationMode
{
    /// <summary>Says for each dossier whether it could come over; changes nothing.</summary>
    DryRun,

    /// <summary>Brings them over.</summary>
    Execution,
}
