namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>What can happen next.</summary>
internal enum MoveKind
{
    /// <summary>The dossier is submitted.</summary>
    Start,

    /// <summary>The dossier begins by a message or signal.</summary>
    StartBy,

    /// <summary>A strand comes to its element, and passes it if it waits for nothing.</summary>
    Arrive,

    /// <summary>A join that waits for nobody any more goes on.</summary>
    Wake,

    /// <summary>An officer completes a step.</summary>
    Complete,

    /// <summary>A job is done.</summary>
    JobDone,

    /// <summary>A job throws an error.</summary>
    JobError,

    /// <summary>A timer is due.</summary>
    Timer,

    /// <summary>A message comes.</summary>
    Message,

    /// <summary>A signal comes.</summary>
    Signal,

    /// <summary>A condition becomes true.</summary>
    Condition,

    /// <summary>A dossier at another agency is over.</summary>
    LinkedDone,
}
