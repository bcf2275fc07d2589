namespace MotCua.Storage;

/// <summary>The stored data is not what the program wrote: not a database, or its integrity check fails. The message is one line for the operator.</summary>
public sealed class StoreDamagedException : StoreException
{
    public StoreDamagedException()
    {
    }

    public StoreDamagedException(string message)
        : base(message)
    {
    }

    public StoreDamagedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
