namespace MotCua.Storage;

/// <summary>A sort by a field that no index of the collection names: declare an index.</summary>
public sealed class UndeclaredFieldException : InvalidOperationException
{
    public UndeclaredFieldException()
    {
    }

    public UndeclaredFieldException(string message)
        : base(message)
    {
    }

    public UndeclaredFieldException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
