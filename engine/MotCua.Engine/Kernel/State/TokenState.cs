using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.State;

/// <summary>What a token is doing.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<TokenState>))]
public enum TokenState
{
    /// <summary>On its way; never seen between two commands.</summary>
    Moving,

    /// <summary>At an element that waits for something from outside.</summary>
    Waiting,

    /// <summary>At a joining gateway that waits for other tokens.</summary>
    Joining,

    /// <summary>Held by an incident.</summary>
    Failed,
}
