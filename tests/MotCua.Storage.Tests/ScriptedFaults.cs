namespace MotCua.Storage.Tests;

/// <summary>Faults that a test switches on and off.</summary>
internal sealed class ScriptedFaults : IFaultInjector
{
    public Action<UnitOfWork, int> OnWrite { get; set; } = (_, _) => { };

    public Action<IReadOnlyList<UnitOfWork>> OnCommit { get; set; } = _ => { };

    public Action<IReadOnlyList<UnitOfWork>> OnCommitted { get; set; } = _ => { };

    public void BeforeWrite(UnitOfWork unit, int index) => OnWrite(unit, index);

    public void BeforeCommit(IReadOnlyList<UnitOfWork> units) => OnCommit(units);

    public void AfterCommit(IReadOnlyList<UnitOfWork> units) => OnCommitted(units);
}
