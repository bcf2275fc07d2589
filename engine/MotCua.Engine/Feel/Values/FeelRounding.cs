namespace MotCua.Engine.Feel;

/// <summary>How digits are dropped.</summary>
public enum FeelRounding
{
    HalfEven,

    /// <summary>Away from zero.</summary>
    Up,

    /// <summary>Towards zero.</summary>
    Down,

    HalfUp,
    HalfDown,

    /// <summary>Towards minus infinity.</summary>
    Floor,

    /// <summary>Towards plus infinity.</summary>
    Ceiling,
}
