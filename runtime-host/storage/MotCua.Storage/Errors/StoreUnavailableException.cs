namespace MotCua.Storage;

/// <summary>The store cannot be used now: folder not writable, disk full, locked by another program, closed. The message is one line for the operator.</summary>
public sealed class StoreUnavailableException : StoreException
{
    public StoreUnavailableException()
    {
    }

    public StoreUnavailableException(string message)
        : base(message)
    {
    }

    public StoreUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
