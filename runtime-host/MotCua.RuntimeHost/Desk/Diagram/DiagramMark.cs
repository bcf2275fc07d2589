namespace MotCua.RuntimeHost.Desk.Diagram;

/// <summary>How far a dossier is with an element.</summary>
public enum DiagramMark
{
    /// <summary>Not reached.</summary>
    Ahead,

    /// <summary>Passed.</summary>
    Done,

    /// <summary>Passed because nobody answered in time (deemed consent).</summary>
    Deemed,

    /// <summary>Where it is.</summary>
    Now,

    /// <summary>Where it is, past the step's deadline.</summary>
    Late,
}
