using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.State;

/// <summary>What a scope is.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ScopeKind>))]
public enum ScopeKind
{
    /// <summary>The process.</summary>
    Process,

    /// <summary>An embedded or event sub-process.</summary>
    SubProcess,

    /// <summary>A process or global task called by a call activity; sees none of the caller's variables but its inputs.</summary>
    Call,

    /// <summary>One instance of a repeated activity.</summary>
    Instance,

    /// <summary>What undoes completed activities, one after the other.</summary>
    Compensation,
}
