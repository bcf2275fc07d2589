namespace MotCua.Engine.Tests.Verification.Soundness.Differential;

/// <summary>What is done to a well-formed process.</summary>
/// <param name="Kind">What.</param>
/// <param name="Pick">Which of all places where it can be done.</param>
internal sealed record Damage(DamageKind Kind, uint Pick)
{
    public override string ToString() => $"{Kind} {Pick}";
}

/// <summary>What an author may have drawn wrong.</summary>
internal enum DamageKind
{
    /// <summary>A gateway becomes one of another kind.</summary>
    GatewayKind,

    /// <summary>A joining gateway is left out: its flows lead to what comes after it.</summary>
    JoinRemoved,

    /// <summary>A flow leads to another element of its scope.</summary>
    FlowMoved,

    /// <summary>One more flow leaves an activity or gateway.</summary>
    FlowAdded,

    /// <summary>A flow of several is not drawn.</summary>
    FlowRemoved,

    /// <summary>A choice loses its default flow: that one has a condition as well.</summary>
    NoDefault,

    /// <summary>An end throws an error that nobody catches.</summary>
    UncaughtError,

    /// <summary>A boundary event or event sub-process that interrupts does not, or the other way round.</summary>
    Interruption,

    /// <summary>An end terminates, or one that terminates does not.</summary>
    Terminate,

    /// <summary>A flow leads back to a gateway before it.</summary>
    FlowBack,
}
