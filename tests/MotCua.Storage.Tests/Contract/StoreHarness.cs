namespace MotCua.Storage.Tests.Contract;

/// <summary>What an adapter gives the contract suite: a store on data of its own, and ways to close it.</summary>
internal abstract class StoreHarness : IAsyncDisposable
{
    public ScriptedFaults Faults { get; } = new();

    public LeaseClock Clock { get; } = new();

    public IDocumentStore Store { get; protected set; } = null!;

    /// <summary>Opens <see cref="Store"/> on empty data.</summary>
    public abstract Task OpenAsync();

    /// <summary>Closes the store in order and opens it again on its data.</summary>
    public abstract Task ReopenAsync();

    /// <summary>Another store on the data as a kill of the process at this moment would leave it.</summary>
    public abstract Task<IDocumentStore> OpenAsAfterKillAsync();

    /// <summary>Another store on the same data, as a second process would open it.</summary>
    public abstract Task<IDocumentStore> OpenSecondAsync();

    public abstract ValueTask DisposeAsync();
}
