using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.State;

/// <summary>Which part of the work a dossier is in; tells the two supplement states of Appendix I apart (S-2.3, S-3.4).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<DossierPhase>))]
public enum DossierPhase
{
    /// <summary>Before valid reception.</summary>
    Intake,

    /// <summary>After it.</summary>
    Handling,
}
