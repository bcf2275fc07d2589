using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.RuntimeHost.Dossiers.Running;

/// <summary>How far a migration is.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<MigrationProgress>))]
public enum MigrationProgress
{
    /// <summary>A worker is at it, or will be.</summary>
    Running,

    /// <summary>All dossiers were looked at.</summary>
    Done,

    /// <summary>Somebody stopped it; what came over stays so.</summary>
    Cancelled,

    /// <summary>It cannot go on: a version cannot be read, or the program is at fault.</summary>
    Failed,
}
