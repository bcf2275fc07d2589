namespace MotCua.Storage;

/// <summary>A cursor that the store did not give out for this sort: a caller mistake, not a bug.</summary>
public sealed class InvalidCursorException : Exception
{
    public InvalidCursorException()
    {
    }

    public InvalidCursorException(string message)
        : base(message)
    {
    }

    public InvalidCursorException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
