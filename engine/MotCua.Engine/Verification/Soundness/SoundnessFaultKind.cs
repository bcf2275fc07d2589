namespace MotCua.Engine.Verification.Soundness;

/// <summary>What can be wrong with the flow of control.</summary>
public enum SoundnessFaultKind
{
    /// <summary>Nothing can go on any more, and the dossier has not ended.</summary>
    Stuck,

    /// <summary>A join waits for a strand that can no longer come.</summary>
    StarvedJoin,

    /// <summary>Two strands are on one flow or element where one is meant: a join is missing before it.</summary>
    SecondToken,

    /// <summary>No outgoing flow applies and there is no default flow.</summary>
    NoFlowPossible,

    /// <summary>Two concurrent strands reach the same end event.</summary>
    EndsTwice,

    /// <summary>No dossier ever reaches the element.</summary>
    DeadElement,

    /// <summary>A loop in which nothing waits and nothing changes: it would never stop.</summary>
    EndlessLoop,

    /// <summary>Something can always go on, but the dossier can never end.</summary>
    NoWayToEnd,

    /// <summary>An error is thrown that nothing catches.</summary>
    UncaughtError,
}
