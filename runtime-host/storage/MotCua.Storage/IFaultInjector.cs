namespace MotCua.Storage;

/// <summary>
/// Lets a test make a commit fail at a chosen place, by throwing. The store treats the exception as a failure of the
/// medium and hands it to the unit's caller. Never registered outside tests.
/// </summary>
public interface IFaultInjector
{
    /// <summary>Before write <paramref name="index"/> (first = 0) of the unit. Throwing fails this unit only.</summary>
    void BeforeWrite(UnitOfWork unit, int index)
    {
    }

    /// <summary>Before the units become durable together. Throwing makes the store try each unit by itself, where this
    /// is called again with that unit alone.</summary>
    void BeforeCommit(IReadOnlyList<UnitOfWork> units)
    {
    }

    /// <summary>After the units became durable and before their callers hear of it, as a crash would fall. Throwing
    /// gives every one of these callers the exception although the writes stay.</summary>
    void AfterCommit(IReadOnlyList<UnitOfWork> units)
    {
    }
}
