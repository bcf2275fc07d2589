namespace MotCua.Engine.Verification.Conditions;

/// <summary>Whether conditions can hold together.</summary>
public enum Satisfiability
{
    /// <summary>Not decided: something is no matter of one path and constants, or too much work.</summary>
    Unknown,

    /// <summary>They can; an example is known.</summary>
    Yes,

    /// <summary>They never can.</summary>
    No,
}
