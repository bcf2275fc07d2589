namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>A configuration that was found, and how.</summary>
internal sealed class Visit
{
    /// <summary>The visit it was first found from; -1 for the beginning.</summary>
    public required int From { get; init; }

    /// <summary>By what.</summary>
    public Move Move { get; init; }

    /// <summary>With which choices.</summary>
    public int[] Script { get; init; } = [];

    /// <summary>The configuration; null once it was looked at.</summary>
    public Configuration? At { get; set; }

    /// <summary>Whether all dossiers have ended.</summary>
    public bool IsEnd { get; init; }

    /// <summary>Whether there already was a second token on the way here: what is found from here on follows from it.</summary>
    public bool Follows { get; set; }

    /// <summary>Whether an incident holds a strand: then nothing more is said about the end.</summary>
    public bool IsHeld { get; init; }

    /// <summary>Whether it was not looked beyond.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Where it leads.</summary>
    public List<Edge> Next { get; } = [];
}
