namespace MotCua.Engine.Verification;

/// <summary>Why the longest way cannot tell how long an element takes.</summary>
internal enum UnknownLength
{
    /// <summary>A step for a person has no time limit.</summary>
    NoLimit,

    /// <summary>What its time limit's expression gives cannot be told beforehand.</summary>
    Expression,

    /// <summary>It waits for something from outside, and nothing bounds the waiting.</summary>
    Wait,

    /// <summary>When its timer fires cannot be told beforehand.</summary>
    Timer,

    /// <summary>How often it is done, one after the other, cannot be told beforehand.</summary>
    Instances,
}
