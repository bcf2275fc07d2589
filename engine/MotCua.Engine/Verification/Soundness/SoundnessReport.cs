namespace MotCua.Engine.Verification.Soundness;

/// <summary>The result of looking at all ways through a process.</summary>
public sealed record SoundnessReport
{
    /// <summary>The verdict.</summary>
    public required SoundnessVerdict Verdict { get; init; }

    /// <summary>Different states visited.</summary>
    public int States { get; init; }

    /// <summary>Changes between them that were looked at.</summary>
    public int Transitions { get; init; }

    /// <summary>Whether by the drawing only one strand can ever be: then reachability decides, in as many states as there are places.</summary>
    public bool Structural { get; init; }

    /// <summary>Whether every state was visited; false where the bound stopped the search.</summary>
    public bool Complete { get; init; } = true;

    /// <summary>The faults, the shortest way first.</summary>
    public IReadOnlyList<SoundnessFault> Faults { get; init; } = [];

    /// <summary>Elements that no dossier ever reaches; empty when the search was not complete.</summary>
    public IReadOnlyList<string> DeadElements { get; init; } = [];

    /// <summary>In a collaboration: message flows on which a message can be left unread when all have ended.</summary>
    public IReadOnlyList<string> LeftMessages { get; init; } = [];
}
