namespace MotCua.Engine.Verification.Soundness;

/// <summary>What the search says of a process.</summary>
public enum SoundnessVerdict
{
    /// <summary>Every dossier can always come to its end, and nothing runs twice that is meant to run once.</summary>
    Sound,

    /// <summary>There is a fault, with the way to it.</summary>
    Unsound,

    /// <summary>Not decided within the bound: nothing was found so far, and not everything was looked at.</summary>
    Undecided,
}
