namespace MotCua.Engine.Time;

/// <summary>What an operation does in a phase.</summary>
public enum ClockEffect
{
    /// <summary>Makes no sense there: the operation throws <see cref="InvalidOperationException"/>.</summary>
    Refused,

    /// <summary>Nothing to do: the same state comes back.</summary>
    Ignored,

    /// <summary>Changes the clock.</summary>
    Done,
}
