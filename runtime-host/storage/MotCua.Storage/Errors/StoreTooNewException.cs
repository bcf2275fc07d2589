namespace MotCua.Storage;

/// <summary>The data was written by a newer version of the program. The message is one line for the operator.</summary>
public sealed class StoreTooNewException : StoreException
{
    public StoreTooNewException()
    {
    }

    public StoreTooNewException(string message)
        : base(message)
    {
    }

    public StoreTooNewException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
