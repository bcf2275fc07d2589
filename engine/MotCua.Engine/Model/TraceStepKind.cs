namespace MotCua.Engine.Model;

/// <summary>What can happen to a dossier from outside.</summary>
public enum TraceStepKind
{
    /// <summary>The dossier begins.</summary>
    Start,

    /// <summary>An officer completes a step.</summary>
    Complete,

    /// <summary>A job brings its result.</summary>
    JobDone,

    /// <summary>A job throws an error the process may catch.</summary>
    JobError,

    /// <summary>A timer is due.</summary>
    Timer,

    /// <summary>A message comes.</summary>
    Message,

    /// <summary>A signal comes.</summary>
    Signal,

    /// <summary>A condition becomes true.</summary>
    Condition,

    /// <summary>A dossier at another agency comes back.</summary>
    LinkedDone,

    /// <summary>A built-in operation (DESIGN section 3); <see cref="TraceStep.Choice"/> names it.</summary>
    Operation,
}
