using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.State;

/// <summary>What a subscription waits for.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<SubscriptionKind>))]
public enum SubscriptionKind
{
    /// <summary>A message with the name and, if there is one, the key.</summary>
    Message,

    /// <summary>A signal with the name, from any dossier.</summary>
    Signal,

    /// <summary>A condition that becomes true.</summary>
    Condition,
}
