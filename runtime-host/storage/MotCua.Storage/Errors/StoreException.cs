namespace MotCua.Storage;

/// <summary>What an operator has to mend: the message is one clear line.</summary>
public abstract class StoreException : Exception
{
    protected StoreException()
    {
    }

    protected StoreException(string message)
        : base(message)
    {
    }

    protected StoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
