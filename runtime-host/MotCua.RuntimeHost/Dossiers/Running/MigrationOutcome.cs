using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.RuntimeHost.Dossiers.Running;

/// <summary>What became of one dossier.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<MigrationOutcome>))]
public enum MigrationOutcome
{
    /// <summary>Could come over (dry run).</summary>
    Ready,

    /// <summary>Came over.</summary>
    Migrated,

    /// <summary>Cannot come over; the failure says why.</summary>
    Refused,

    /// <summary>Is no longer what the dry run saw: it ended, came over otherwise, or went on to where it has no place.</summary>
    Changed,
}
