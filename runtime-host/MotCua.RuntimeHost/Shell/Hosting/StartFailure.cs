namespace MotCua.RuntimeHost.Shell.Hosting;

/// <summary>The program cannot start or a command cannot run, for a reason the operator can mend. The message is the one line shown.</summary>
internal sealed class StartFailure : Exception
{
    /// <summary>A failure said in one line.</summary>
    public StartFailure(string message)
        : base(message)
    {
    }

    /// <summary>A failure with its cause, which is not shown.</summary>
    public StartFailure(string message, Exception cause)
        : base(message, cause)
    {
    }
}
