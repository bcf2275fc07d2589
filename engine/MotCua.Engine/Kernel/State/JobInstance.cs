namespace MotCua.Engine.Kernel.State;

/// <summary>A job asked of a worker.</summary>
/// <param name="Id">Local id, for example "j2".</param>
/// <param name="TokenId">The waiting token.</param>
/// <param name="ElementId">The service task.</param>
/// <param name="Connector">What is to do it.</param>
public sealed record JobInstance(string Id, string TokenId, string ElementId, string Connector);
